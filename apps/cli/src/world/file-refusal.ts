import { phrases } from "../phrases/en.ts";

/** A file that could not be read or written, in one sentence. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";
}

/** Why the system did not let a file be used, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const known: Readonly<Record<string, string>> = phrases.fileTrouble;
  return known[code] ?? phrases.otherTrouble(code);
}

/** The system's own name for what went wrong, as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
