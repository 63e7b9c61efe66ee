import type { StructureElement } from "../tags/plan.ts";
import { type PageProblem, problem } from "./problem.ts";

/** Tables without head cells, head cells that do not say what they head, and rows of unequal length. */
export function lintTable(table: StructureElement): readonly PageProblem[] {
  if (table.tag.type !== "Table") return [];
  const rows = rowsOf(table);
  const heads = rows.flatMap(childrenOf).filter(({ tag }) => tag.type === "TH");
  return [
    ...(heads.length === 0 ? [about("table-without-head", table)] : []),
    ...heads.filter(({ tag }) => !tag.scope).map((head) => about("head-without-scope", head)),
    ...(isRagged(rows) ? [about("ragged-table", table)] : []),
  ];
}

function rowsOf(element: StructureElement): readonly StructureElement[] {
  return childrenOf(element).flatMap((child) =>
    child.tag.type === "TR" ? [child] : rowsOf(child),
  );
}

function childrenOf({ kids }: StructureElement): readonly StructureElement[] {
  return kids.flatMap((kid) => (kid.kind === "element" ? [kid.element] : []));
}

function isRagged(rows: readonly StructureElement[]): boolean {
  /** How many cells from rows above reach into a row. */
  const hanging: number[] = [];
  const widths = rows.map((row, at) => {
    const cells = childrenOf(row).map(({ tag }) => tag);
    for (const { rowSpan = 1, colSpan = 1 } of cells)
      for (let below = at + 1; below < at + rowSpan; below += 1)
        hanging[below] = (hanging[below] ?? 0) + colSpan;
    return cells.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0) + (hanging[at] ?? 0);
  });
  return new Set(widths).size > 1;
}

function about(kind: Parameters<typeof problem>[0], element: StructureElement): PageProblem {
  return problem(kind, element.page, wordsOf(element));
}

function wordsOf(element: StructureElement): string {
  return element.text || childrenOf(element).map(wordsOf).join(" ") || element.tag.type;
}
