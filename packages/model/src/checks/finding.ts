import type { Dossier } from "../dossier/dossier.ts";
import type { ProblemPhrases } from "../phrases/problem-phrases.ts";
import type { Edit } from "../writing/edit.ts";

/** Where in a dossier: `["positions", 3, "actor"]`. */
export type Path = readonly (string | number)[];

/** `problem`: the dossier cannot be used. `warning`: look again, it may be right. */
export type Level = "problem" | "warning";

/** Something found wrong with a dossier, with its path and, where it is known, what would mend it. */
export type Finding = {
  readonly level: Level;
  readonly path: Path;
  readonly message: string;
  readonly mend?: readonly Edit[];
};

/** A rule: what it finds in a dossier, said in the words it is given. */
export type Check = (dossier: Dossier, say: ProblemPhrases) => readonly Finding[];

export function problem(path: Path, message: string): Finding {
  return { level: "problem", path, message };
}

export function warning(path: Path, message: string): Finding {
  return { level: "warning", path, message };
}
