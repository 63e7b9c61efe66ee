import type { PagePlan, StructureElement } from "../tags/plan.ts";
import { pdfText } from "./pdf-text.ts";

/** The attributes of an element (ISO 32000-1, 14.8.5): of its layout, its list or its table. */
export function attributesOf(element: StructureElement, page: PagePlan | undefined): unknown {
  const all = [layoutOf(element, page), listOf(element), tableOf(element)].filter(
    (one) => one !== undefined,
  );
  return all.length > 1 ? all : all[0];
}

function layoutOf({ box }: StructureElement, page: PagePlan | undefined): object | undefined {
  if (!box || !page) return undefined;
  const bottom = page.height - box.y - box.height;
  return {
    O: "Layout",
    Placement: "Block",
    BBox: [box.x, bottom, box.x + box.width, bottom + box.height],
  };
}

function listOf({ tag: { type, numbering } }: StructureElement): object | undefined {
  return type === "L" ? { O: "List", ListNumbering: numbering ?? "None" } : undefined;
}

function tableOf({ tag }: StructureElement): object | undefined {
  const { scope, rowSpan, colSpan, headers } = tag;
  if ([scope, rowSpan, colSpan, headers].every((one) => one === undefined)) return undefined;
  return {
    O: "Table",
    Scope: scope,
    RowSpan: rowSpan,
    ColSpan: colSpan,
    Headers: headers?.map(pdfText),
  };
}
