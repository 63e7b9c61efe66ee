import type { Failure } from "./draw-dossier.ts";
import type { DossierSource } from "./find-sources.ts";
import type { Entry } from "./ledger.ts";
import type { Task } from "./todo.ts";

/** A handout in the folder, and whether this command wrote it. */
export type Standing = { readonly task: Task; readonly entry: Entry; readonly isNew: boolean };

/** What became of one dossier. */
export type Outcome = {
  readonly source: DossierSource;
  /** In the order they were asked for; after a failure only what stood before. */
  readonly handouts: readonly Standing[];
  /** What the teacher should know of those that were written, and of what was not. */
  readonly notes: readonly string[];
  readonly failure?: Failure | Unreadable;
};

type Unreadable = { readonly reason: "unreadable"; readonly why: string };
