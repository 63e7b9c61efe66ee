import { type ProblemKind, REMEDIES } from "./remedies.ts";

/** Why pages may not be written, and what to do about it. */
export type PageProblem = {
  readonly kind: ProblemKind;
  /** The page it is on, from 1. */
  readonly page: number;
  /** The words it is about, or what stands there. */
  readonly words: string;
  /** A sentence for who drew the page. */
  readonly remedy: string;
};

/** Makes a problem of what was found; `page` counts from 0. */
export function problem(kind: ProblemKind, page: number, words: string): PageProblem {
  return { kind, page: page + 1, words: words.trim().slice(0, 80), remedy: REMEDIES[kind] };
}

/** Pages that would break a standard; carries every problem, not the first. */
export class UnfitPages extends Error {
  override readonly name = "UnfitPages";
  readonly problems: readonly PageProblem[];

  constructor(problems: readonly PageProblem[]) {
    super(problems.map(formatPageProblem).join("\n"));
    this.problems = problems;
  }
}

/** A problem as one line: where, what, what to do. */
export function formatPageProblem({ page, words, remedy }: PageProblem): string {
  return `page ${page}: “${words}”: ${remedy}`;
}
