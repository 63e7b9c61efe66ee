import type { Level, Path } from "../checks/finding.ts";
import type { Edit } from "../writing/edit.ts";

/** Something wrong with a dossier file: where (line and column count from 1) and one sentence. */
export type Problem = {
  readonly level: Level;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Changes that would mend it, for an editor to offer; nothing makes them unasked. */
  readonly mend?: readonly Edit[];
};

/** `12:5 positions[3].actor: There is no actor "mayr"; did you mean "mayor".` */
export function formatProblem({ line, column, path, message }: Problem): string {
  return `${line}:${column} ${path === "" ? "" : `${path}: `}${message}`;
}

/** A path as people write it: `positions[3].actor`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}

/** What somebody typed, no longer than a sentence can bear. */
export function clipWord(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
