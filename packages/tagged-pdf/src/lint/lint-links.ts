import type { StructureElement } from "../tags/plan.ts";
import { type PageProblem, problem } from "./problem.ts";

/** Links that lead where none may, or to nothing; ids that two elements share. */
export function lintLinks(elements: readonly StructureElement[]): readonly PageProblem[] {
  const named = elements.filter(({ tag }) => tag.id !== undefined);
  const ids = new Set(named.map(({ tag }) => tag.id));
  const twice = named.filter(
    ({ tag }, at) => named.findIndex((other) => other.tag.id === tag.id) < at,
  );
  return [
    ...elements.flatMap((element) => lintLink(element, ids)),
    ...twice.map(({ tag, page }) => problem("id-twice", page, tag.id ?? "")),
  ];
}

function lintLink(
  { tag: { type, href = "" }, page, text }: StructureElement,
  ids: ReadonlySet<string | undefined>,
): readonly PageProblem[] {
  if (type !== "Link" || href.startsWith("https:")) return [];
  if (!href.startsWith("#")) return [problem("link-refused", page, href || text)];
  return ids.has(href.slice(1)) ? [] : [problem("link-astray", page, href)];
}
