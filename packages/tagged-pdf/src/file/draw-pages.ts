import renderPdf from "@react-pdf/render";
import type { LaidOut } from "../pages/laid-out.ts";
import type { LinkBox, Owner, PagePlan, Plan, Step } from "../tags/plan.ts";
import { drawDrawing } from "./draw-drawing.ts";
import { drawText } from "./draw-text.ts";
import type { PdfFile } from "./pdf-file.ts";
import { pdfText } from "./pdf-text.ts";

/** What the structure tree must know of a page that was drawn. */
export type DrawnPage = {
  readonly dictionary: PdfFile["page"]["dictionary"];
  /** Its number in the parent tree. */
  readonly key: number;
  readonly links: ReadonlyArray<{ readonly annotation: object; readonly key: number }>;
};

/** Draws the pages of a plan, each thing marked as what it is. */
export function drawPages(file: PdfFile, plan: Plan): readonly DrawnPage[] {
  return plan.pages.map((page) => drawPage(file, page));
}

function drawPage(file: PdfFile, page: PagePlan): DrawnPage {
  file.addPage({ size: [page.width, page.height], margin: 0 });
  drawSteps(file, page.steps);
  for (const { name, x, y } of page.destinations) file.addNamedDestination(name, "XYZ", x, y, null);
  return {
    dictionary: file.page.dictionary,
    key: file.page.structParentTreeKey,
    links: page.links.map((link) => drawLink(file, link)),
  };
}

/** Neighbours with the same owner are marked as one. */
function drawSteps(file: PdfFile, steps: readonly Step[]): void {
  let marked: Owner | undefined;
  for (const step of steps) {
    if (marked !== undefined && step.owner !== marked) file.addContent("EMC");
    if (step.owner !== marked) file.addContent(markOf(step.owner));
    marked = step.owner;
    drawStep(file, step);
  }
  if (marked !== undefined) file.addContent("EMC");
}

function drawStep(file: PdfFile, step: Step): void {
  switch (step.kind) {
    case "text":
      drawText(file, step.text);
      return;
    case "drawing":
      drawDrawing(file, step.drawing, step.box);
      return;
    case "node":
      drawNode(file, step.node);
  }
}

function markOf(owner: Owner): string {
  if (typeof owner === "object") return `/${owner.element.tag.type} <</MCID ${owner.mark}>> BDC`;
  return ARTIFACTS[owner];
}

const ARTIFACTS = {
  layout: "/Artifact <</Type /Layout>> BDC",
  header: "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC",
} as const;

/** Lets the renderer draw one node where it is, as if it were all of a document. */
function drawNode(file: PdfFile, node: LaidOut): void {
  const alone = { type: "DOCUMENT", props: {}, style: {}, children: [node] };
  // The renderer's types name pdfkit's class itself as the context and know more of the tree than we do.
  renderPdf(file as never, alone as never);
}

function drawLink(file: PdfFile, { element, x, y, width, height }: LinkBox) {
  const { href = "", contents } = element.tag;
  const key = file.createStructParentTreeNextKey();
  const options = { StructParent: key, Contents: pdfText(contents ?? element.text.trim()) };
  if (href.startsWith("#")) file.goTo(x, y, width, height, href.slice(1), options);
  else file.link(x, y, width, height, href, options);
  return { annotation: requireLast(file.page.annotations), key };
}

function requireLast<Item>(items: readonly Item[]): Item {
  const last = items.at(-1);
  if (last === undefined) throw new Error("pdfkit has made no annotation of a link");
  return last;
}
