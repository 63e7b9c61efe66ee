import { inflateRawSync } from "node:zlib";

/** The parts of a Word file by their names, as text. */
export function readDocx(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = archive.readUInt32LE(archive.lastIndexOf("PK\u0005\u0006") + 16);
  while (archive.readUInt32LE(at) === CENTRAL) {
    const [names, extras, comments] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    );
    const name = archive.toString("utf8", at + 46, at + 46 + (names ?? 0));
    parts.set(name, partAt(archive, archive.readUInt32LE(at + 42), archive.readUInt32LE(at + 20)));
    at += 46 + (names ?? 0) + (extras ?? 0) + (comments ?? 0);
  }
  return parts;
}

/** The signature of an entry in the archive's directory (PKWARE APPNOTE 4.3.12). */
const CENTRAL = 0x02014b50;

function partAt(archive: Buffer, at: number, size: number): string {
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const data = archive.subarray(from, from + size);
  const isDeflated = archive.readUInt16LE(at + 8) === 8;
  return (isDeflated ? inflateRawSync(data) : data).toString("utf8");
}

/** One paragraph of a Word file: its style, its text, and whether it is an item of a list. */
export type WordParagraph = {
  readonly style: string | undefined;
  readonly text: string;
  readonly list: string | undefined;
};

/** Every paragraph of a part, in tables too, in the order of the file. */
export function paragraphsOf(part: string | undefined): readonly WordParagraph[] {
  return [...(part ?? "").matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    style: paragraph.match(/<w:pStyle w:val="([^"]*)"/)?.[1],
    text: textIn(paragraph),
    list: paragraph.match(/<w:numId w:val="(\d+)"/)?.[1],
  }));
}

/** The words of some markup, entities read. */
export function textIn(markup: string): string {
  return [...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = ""]) => text)
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
