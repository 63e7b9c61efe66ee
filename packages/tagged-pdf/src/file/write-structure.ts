import type { Reference } from "pdfkit";
import type { Kid, PagePlan, Plan, StructureElement } from "../tags/plan.ts";
import { attributesOf } from "./attributes.ts";
import type { DrawnPage } from "./draw-pages.ts";
import type { PdfFile } from "./pdf-file.ts";
import { pdfText } from "./pdf-text.ts";

/**
 * Writes the structure tree (ISO 32000-1, 14.7): its elements in reading order, the way back from each
 * mark and each link to its element, and the elements that have a name.
 */
export function writeStructure(file: PdfFile, plan: Plan, pages: readonly DrawnPage[]): void {
  const tree = file.getStructTreeRoot();
  const references = new Map<StructureElement, Reference>();
  const all = listElements(plan.root);
  for (const element of all) references.set(element, file.ref({}));
  const context = { tree, references, pages, plan };
  for (const element of all) writeElement(context, element);
  for (const [at, page] of plan.pages.entries()) leadBack(file, context, { page, at });
  tree.data["K"] = [requireReference(context, plan.root)];
  writeNames(context, all);
}

type Context = {
  readonly tree: Reference;
  readonly references: ReadonlyMap<StructureElement, Reference>;
  readonly pages: readonly DrawnPage[];
  readonly plan: Plan;
};

function listElements(element: StructureElement): readonly StructureElement[] {
  const all: StructureElement[] = [];
  collect(element);
  return all;

  function collect(one: StructureElement): void {
    all.push(one);
    for (const kid of one.kids) if (kid.kind === "element") collect(kid.element);
  }
}

function writeElement(context: Context, element: StructureElement): void {
  const reference = requireReference(context, element);
  const { type, alt, actual, lang, title, id } = element.tag;
  const page = element.kids.find((kid) => kid.kind === "mark")?.page;
  Object.assign(reference.data, {
    Type: "StructElem",
    S: type,
    P: element.parent ? requireReference(context, element.parent) : context.tree,
    Pg: page === undefined ? undefined : context.pages[page]?.dictionary,
    ID: pdfText(id),
    T: pdfText(title),
    Lang: pdfText(lang),
    Alt: pdfText(alt),
    ActualText: pdfText(actual),
    A: attributesOf(element, context.plan.pages[element.page]),
    K: element.kids.map((kid) => writeKid(context, kid, page)),
  });
  reference.end();
}

function writeKid(context: Context, kid: Kid, page: number | undefined): unknown {
  if (kid.kind === "element") return requireReference(context, kid.element);
  const drawn = context.pages[kid.page];
  if (kid.kind === "link")
    return { Type: "OBJR", Pg: drawn?.dictionary, Obj: drawn?.links[kid.link]?.annotation };
  return kid.page === page ? kid.mark : { Type: "MCR", Pg: drawn?.dictionary, MCID: kid.mark };
}

type At = { readonly page: PagePlan; readonly at: number };

function leadBack(file: PdfFile, context: Context, { page, at }: At): void {
  const drawn = context.pages[at];
  if (!drawn) return;
  const parents = file.getStructParentTree();
  parents.add(
    drawn.key,
    page.marks.map((element) => requireReference(context, element)),
  );
  for (const [nth, { element }] of page.links.entries()) {
    const link = drawn.links[nth];
    if (link) parents.add(link.key, requireReference(context, element));
  }
}

function writeNames(context: Context, all: readonly StructureElement[]): void {
  const named = all
    .flatMap((element) => (element.tag.id === undefined ? [] : [{ id: element.tag.id, element }]))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  if (named.length === 0) return;
  const names = named.flatMap(({ id, element }) => [
    pdfText(id),
    requireReference(context, element),
  ]);
  context.tree.data["IDTree"] = { Names: names };
}

function requireReference({ references }: Context, element: StructureElement): Reference {
  const reference = references.get(element);
  if (!reference) throw new Error(`${element.tag.type} stands in no tree`);
  return reference;
}
