import { getDocumentProxy } from "unpdf";
import { joinPages } from "./join-pages.ts";
import type { StructureElement } from "./structure-element.ts";

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfFile["getPage"]>>;

/** A bookmark with the page it opens, counted from 1, and those under it. */
export type Bookmark = {
  readonly title: string;
  readonly page: number | undefined;
  readonly items: readonly Bookmark[];
};

/** A link as a reader offers it: what it says of itself and where it leads. */
type PrintedLink = {
  readonly page: number;
  readonly contents: string;
  readonly target: string;
};

/** What a file tells of itself: its structure read in order, and all that is said about it. */
export type ReadStructure = {
  readonly root: StructureElement;
  /** Of tables and lists each page has all parts, empty where they stand on another. */
  readonly pages: readonly StructureElement[];
  /** What each page paints outside the structure: running heads, page x of y. */
  readonly artifacts: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  readonly links: readonly PrintedLink[];
  readonly language: string;
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet as it stands in the file. */
  readonly xmp: string;
  readonly attachments: readonly string[];
  readonly showsTitle: boolean;
};

/** Reads a tagged PDF as assistive technology does, with pdf.js: PDF 1.7 §14.7. */
export async function readStructure(bytes: Uint8Array): Promise<ReadStructure> {
  // pdf.js takes the buffer it is given for its own.
  const file = await getDocumentProxy(Uint8Array.from(bytes));
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => file.getPage(at + 1)),
  );
  const read = await Promise.all(pages.map(readPage));
  return {
    root: joinPages(read.map(({ root }) => root)),
    pages: read.map(({ root }) => root),
    artifacts: read.map(({ artifacts }) => artifacts),
    bookmarks: await readBookmarks(file, await file.getOutline()),
    links: (await Promise.all(pages.map(readLinks))).flat(),
    ...(await readAbout(file)),
  };
}

async function readPage(page: PdfPage) {
  // The types leave out what is there only for marked content and for alternatives.
  const tree = (await page.getStructTree()) as PrintedNode | null;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = wordsByContent(items as readonly PrintedItem[]);
  return {
    root: tree ? elementOf(tree, words) : { role: "Root", children: [] },
    artifacts: words.get(ARTIFACT) ?? "",
  };
}

type PrintedNode = {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: ReadonlyArray<PrintedNode | { readonly type: string; readonly id: string }>;
};

type PrintedItem = { readonly str: string; readonly hasEOL: boolean } | Mark;

type Mark = { readonly type: string; readonly id?: string | null };

/** No content's id: pdf.js gives none to what is marked but not in the structure. */
const ARTIFACT = "";

/** The words of each marked content by its id, a line break where the printed line ends. */
function wordsByContent(items: readonly PrintedItem[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (!("str" in item)) follow(item, open);
    else {
      const id = open.findLast((one) => one !== ARTIFACT) ?? ARTIFACT;
      words.set(id, (words.get(id) ?? "") + item.str + (item.hasEOL ? "\n" : ""));
    }
  }
  return words;
}

/** Keeps count of which marks are open. */
function follow({ type, id }: Mark, open: string[]): void {
  if (type === "endMarkedContent") open.pop();
  else open.push(id ?? ARTIFACT);
}

function elementOf(node: PrintedNode, words: ReadonlyMap<string, string>): StructureElement {
  const { role, alt, lang, children } = node;
  return {
    role,
    ...(alt !== undefined && { alt }),
    ...(lang !== undefined && { lang }),
    children: children.flatMap((child): Array<StructureElement | string> => {
      if ("role" in child) return [elementOf(child, words)];
      return child.type === "content" ? [words.get(child.id) ?? ""] : [];
    }),
  };
}

type Outline = Awaited<ReturnType<PdfFile["getOutline"]>> | null;

async function readBookmarks(file: PdfFile, outline: Outline): Promise<readonly Bookmark[]> {
  return Promise.all(
    (outline ?? []).map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(file, dest),
      items: await readBookmarks(file, items),
    })),
  );
}

async function pageOf(file: PdfFile, dest: string | readonly unknown[] | null) {
  const places = typeof dest === "string" ? await file.getDestination(dest) : dest;
  if (!places) return undefined;
  // The first part of a destination is the reference of its page: PDF 1.7 §12.3.2.2.
  return 1 + (await file.getPageIndex(places[0] as Parameters<PdfFile["getPageIndex"]>[0]));
}

async function readLinks(page: PdfPage): Promise<readonly PrintedLink[]> {
  const annotations: readonly Annotation[] = await page.getAnnotations();
  return annotations
    .filter(({ subtype }) => subtype === "Link")
    .map(({ url, dest, contentsObj }) => ({
      page: page.pageNumber,
      contents: contentsObj?.str ?? "",
      target: url ?? `#${String(dest)}`,
    }));
}

type Annotation = {
  readonly subtype: string;
  readonly url?: string;
  readonly dest?: unknown;
  readonly contentsObj?: { readonly str: string };
};

async function readAbout(file: PdfFile) {
  const { info, metadata } = await file.getMetadata();
  // What the file says of itself is a plain dictionary of names.
  const said = info as Readonly<Record<string, unknown>>;
  const attachments = await file.getAttachments();
  // The preferences are a dictionary whose names PDF 1.7 §12.2 lists.
  const preferences = (await file.getViewerPreferences()) as Readonly<
    Record<string, unknown>
  > | null;
  return {
    info: said,
    language: String(said["Language"] ?? ""),
    xmp: String(metadata?.getRaw() ?? ""),
    attachments: [...(attachments?.keys() ?? [])],
    showsTitle: preferences?.["DisplayDocTitle"] === true,
  };
}
