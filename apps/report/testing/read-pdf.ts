import { getDocumentProxy } from "unpdf";

/** A stretch of text on a page: its left end, its baseline from the foot, its width and its size, in points. */
export type PrintedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** A file as another reader sees it: what stands on each page and where, and what is said of the file. */
export type ReadPdf = {
  readonly pages: ReadonlyArray<readonly PrintedText[]>;
  readonly info: unknown;
};

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array | undefined): Promise<ReadPdf> {
  if (!bytes) throw new Error("there is no such file");
  // pdf.js takes the buffer it is given for its own.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: Array<readonly PrintedText[]> = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ("str" in item ? printedText(item) : [])));
  }
  const { info } = await pdf.getMetadata();
  return { pages, info };
}

/** All text of a file with one space between words, however its lines fall. */
export function textOf({ pages }: Pick<ReadPdf, "pages">): string {
  return foldSpaces(pages.flatMap((page) => page.map(({ text }) => text)).join(" "));
}

/** One space between words and none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** How often some words stand in a text. */
export function countOf(words: string, text: string): number {
  return text.split(foldSpaces(words)).length - 1;
}

function printedText(item: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}): readonly PrintedText[] {
  const { str, transform, width, height } = item;
  if (str.trim() === "") return [];
  return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, size: height }];
}
