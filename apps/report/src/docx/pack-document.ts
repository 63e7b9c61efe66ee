import { type Document, Packer } from "docx";

/** What a file says of itself. */
export type DocumentFacts = {
  readonly title: string;
  readonly creator: string;
  readonly language: string;
};

/**
 * Packs a document so that equal documents give equal bytes: the library would write the time of day
 * into its properties and into every entry of the archive.
 */
export async function packDocument(document: Document, facts: DocumentFacts): Promise<Uint8Array> {
  const properties = { path: "docProps/core.xml", data: coreProperties(facts) };
  const bytes = await Packer.toBuffer(document, undefined, [properties]);
  return stopClocks(Uint8Array.from(bytes));
}

/** ISO/IEC 29500-2, core properties; a file without dates is a valid one. */
function coreProperties({ title, creator, language }: DocumentFacts): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    "</cp:coreProperties>",
  ].join("");
}

/** Text that XML takes for text; characters that XML 1.0 has no way to write are left out. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Headers of an archive's entries (PKWARE APPNOTE 4.3.7 and 4.3.12), and how far into them the time is. */
const ENTRIES = [
  { signature: 0x04034b50, time: 10, names: [26, 28], data: 18, size: 30 },
  { signature: 0x02014b50, time: 12, names: [28, 30, 32], data: undefined, size: 46 },
] as const;

/** The first moment an archive can name: 1 January 1980. */
const EPOCH = 0x0021_0000;

/** Sets every time in an archive to the first there is, entry by entry. */
function stopClocks(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer);
  let at = 0;
  for (;;) {
    const signature = view.getUint32(at, true);
    const entry = ENTRIES.find((known) => known.signature === signature);
    if (!entry) return archive;
    view.setUint32(at + entry.time, EPOCH, true);
    const names = entry.names.reduce((sum, name) => sum + view.getUint16(at + name, true), 0);
    const data = entry.data === undefined ? 0 : view.getUint32(at + entry.data, true);
    at += entry.size + names + data;
  }
}
