import type { Plan, StructureElement } from "../tags/plan.ts";
import { levelOf } from "../tags/tag.ts";
import type { PdfFile } from "./pdf-file.ts";

/** Writes a bookmark for each heading, under that of the heading which it belongs to. */
export function writeOutline(file: PdfFile, plan: Plan): void {
  const open: Array<{ readonly level: number; readonly item: PdfFile["outline"] }> = [];
  for (const { level, title, heading } of bookmarksOf(plan.root)) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? file.outline;
    open.push({ level, item: parent.addItem(title, goTo(plan, heading, level)) });
  }
}

type Bookmark = {
  readonly level: number;
  readonly title: string;
  readonly heading: StructureElement;
};

function bookmarksOf(element: StructureElement): readonly Bookmark[] {
  const level = levelOf(element.tag.type);
  const title = element.tag.bookmark ?? element.text.trim();
  if (level !== undefined && title) return [{ level, title, heading: element }];
  return element.kids.flatMap((kid) => (kid.kind === "element" ? bookmarksOf(kid.element) : []));
}

function goTo({ pages }: Plan, { page, place }: StructureElement, level: number) {
  // pdfkit counts from the right edge.
  const left = (pages[page]?.width ?? 0) - place.x;
  const isShown = level === 1;
  return { pageNumber: page, top: place.y, left, zoom: 0, fit: false, expanded: isShown } as const;
}
