import { elementsIn, elementsOf, type StructureElement, wordsOf } from "./structure-element.ts";

/** Headings with which a page ends, though what they head stands on the next. */
export function stranded(pages: readonly StructureElement[]): readonly string[] {
  return pages.slice(0, -1).flatMap((page) => {
    const last = elementsIn(page).findLast(hasOwnWords);
    return last && /^H\d$/.test(last.role) ? [wordsOf(last)] : [];
  });
}

/** Rows of tables that begin on one page and end on the next. */
export function partedRows(pages: readonly StructureElement[]): readonly string[] {
  return pages
    .slice(1)
    .flatMap((next, at) => {
      const rows = lastRowsOf(pages[at]);
      const rest = elementsOf(elementsOf(next, "Table")[0] ?? EMPTY, "TR");
      // A table that goes on has its first row on the page before: see joinPages.
      const goesOn = rows.length === rest.length && isEmpty(rest[0]);
      return goesOn ? rows.filter((row, index) => !isEmpty(row) && !isEmpty(rest[index])) : [];
    })
    .map(wordsOf);
}

const EMPTY: StructureElement = { role: "Root", children: [] };

function lastRowsOf(page: StructureElement | undefined): readonly StructureElement[] {
  const last = elementsOf(page ?? EMPTY, "Table").at(-1);
  return last ? elementsOf(last, "TR") : [];
}

function hasOwnWords({ children }: StructureElement): boolean {
  return children.some((child) => typeof child === "string" && child.trim() !== "");
}

function isEmpty(row: StructureElement | undefined): boolean {
  return wordsOf(row ?? EMPTY) === "";
}
