import { readFile } from "node:fs/promises";
import { phrases } from "#phrases/en.ts";
import { CannotStart } from "#server/cannot-start.ts";

/** The file as UTF-8 without a byte-order mark; throws `CannotStart` when it cannot be had. */
export async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    throw new CannotStart(phrases.start.cannotRead(path, reasonOf(cause)), { cause });
  }
}

function reasonOf(error: unknown): string {
  const { fileTrouble, otherTrouble } = phrases.start;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const known: Readonly<Record<string, string>> = fileTrouble;
  return known[code] ?? otherTrouble(code);
}
