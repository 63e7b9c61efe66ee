import type { LaidOut } from "../pages/laid-out.ts";
import type { Plan, StructureElement } from "../tags/plan.ts";
import { planPages } from "../tags/plan-pages.ts";
import { lintFonts } from "./lint-fonts.ts";
import { lintHeadings } from "./lint-headings.ts";
import { lintLinks } from "./lint-links.ts";
import { lintNesting } from "./lint-nesting.ts";
import { lintTable } from "./lint-tables.ts";
import { type PageProblem, problem } from "./problem.ts";

/** Every reason why pages would break PDF/UA-1 or PDF/A-2a, as far as it can be seen before they are drawn. */
export function lintPages(pages: readonly LaidOut[]): readonly PageProblem[] {
  return lintPlan(planPages(pages));
}

/** The same of pages that have been read. */
export function lintPlan(plan: Plan): readonly PageProblem[] {
  const elements = listElements(plan.root);
  return [
    ...lintFonts(plan),
    ...lintHeadings(elements),
    ...lintLinks(elements),
    ...elements.flatMap(lintFigure),
    ...elements.flatMap(lintNesting),
    ...elements.flatMap(lintTable),
  ];
}

/** An element and all in it, in reading order. */
function listElements(root: StructureElement): readonly StructureElement[] {
  const all: StructureElement[] = [];
  const collect = (element: StructureElement) => {
    all.push(element);
    for (const kid of element.kids) if (kid.kind === "element") collect(kid.element);
  };
  collect(root);
  return all;
}

function lintFigure({ tag, page, text }: StructureElement): readonly PageProblem[] {
  const isFigure = tag.type === "Figure" || tag.type === "Formula";
  if (!isFigure || tag.alt?.trim() || tag.actual?.trim()) return [];
  return [problem("figure-without-alt", page, text || tag.type)];
}
