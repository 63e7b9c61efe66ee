import { getDocumentProxy } from "unpdf";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;

/** What pdf.js gives of a structure element or of a stretch of marked content, as far as it is read here. */
type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
};

/** Opens a file with pdf.js, which takes the buffer it is given for its own. */
export function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(Uint8Array.from(bytes));
}

/**
 * The structure tree of each page as pdf.js sees it, in brackets: `H1[A heading] P[words Link[more]]`.
 * A language and an alternative follow the type, as in `Span:ko[말]` or `Figure(a circle)[]`.
 */
export async function readStructure(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await structureOf(await pdf.getPage(number)));
  return pages;
}

async function structureOf(page: PdfPage): Promise<string> {
  const texts = await markedTexts(page);
  // pdf.js types the tree it gives as two shapes that its own code does not tell apart.
  const tree = (await page.getStructTree()) as unknown as Node | null;
  return (tree?.children?.[0]?.children ?? []).map((node) => say(node, texts)).join(" ");
}

function say(node: Node, texts: ReadonlyMap<string, string>): string {
  if (node.type === "content") return texts.get(node.id ?? "") ?? "";
  if (node.type === "object") return "→";
  const kids = (node.children ?? []).map((child) => say(child, texts).trim());
  return `${nameOf(node)}[${kids.filter((text) => text !== "").join(" ")}]`;
}

function nameOf({ role, lang, alt }: Node): string {
  return `${role}${lang ? `:${lang}` : ""}${alt ? `(${alt})` : ""}`;
}

/** The words of each marked stretch of a page, by its id. */
async function markedTexts(page: PdfPage): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  let open = ARTIFACT;
  for (const item of items) {
    if (!("str" in item)) open = idOf(item);
    else texts.set(open, `${texts.get(open) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
  }
  for (const [id, text] of texts) texts.set(id, text.replace(/\s+/g, " ").trim());
  return texts;
}

function idOf({ id }: { readonly id?: string | null }): string {
  return id ?? ARTIFACT;
}

/** Under this id stands what is in no element. */
const ARTIFACT = "artifact";

/** The words of each page that are in no structure element. */
export async function readArtifacts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push((await markedTexts(await pdf.getPage(number))).get(ARTIFACT) ?? "");
  return pages;
}
