import type { StructureElement } from "../tags/plan.ts";
import { levelOf } from "../tags/tag.ts";
import { type PageProblem, problem } from "./problem.ts";

/** Headings that leave out a level on the way down. */
export function lintHeadings(elements: readonly StructureElement[]): readonly PageProblem[] {
  let above = 0;
  return elements.flatMap(({ tag, page, text }) => {
    const level = levelOf(tag.type);
    if (level === undefined) return [];
    const isSkipped = level > above + 1;
    above = level;
    return isSkipped ? [problem("heading-skipped", page, `${tag.type} ${text}`)] : [];
  });
}
