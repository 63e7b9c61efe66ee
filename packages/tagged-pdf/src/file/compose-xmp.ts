import type { FileFacts } from "./pdf-file.ts";

type Info = {
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
};

/**
 * The file's metadata as RDF, with every value escaped: what its information dictionary says (ISO 19005-2,
 * 6.6.2.3), that it is PDF/UA-1, and the schema of that sentence, which PDF/A wants described.
 */
export function composeXmp(facts: FileFacts, info: Info): string {
  return [basic(info), dublinCore(facts), producer(facts, info), UNIVERSAL_ACCESS].join("\n");
}

function basic({ Creator, CreationDate }: Info): string {
  const [date] = CreationDate.toISOString().split(".");
  const dates = ["CreateDate", "ModifyDate", "MetadataDate"]
    .map((name) => `<xmp:${name}>${date}Z</xmp:${name}>`)
    .join("");
  return describe(
    "xmp",
    "http://ns.adobe.com/xap/1.0/",
    `${dates}<xmp:CreatorTool>${escapeXml(Creator)}</xmp:CreatorTool>`,
  );
}

function dublinCore({ title, subject, author, language }: FileFacts): string {
  const elements = [
    "<dc:format>application/pdf</dc:format>",
    inAllLanguages("title", title),
    inAllLanguages("description", subject),
    listed("creator", "Seq", author),
    listed("language", "Bag", language),
  ];
  return describe("dc", "http://purl.org/dc/elements/1.1/", elements.join(""));
}

function producer({ keywords }: FileFacts, { Producer }: Info): string {
  const said = keywords ? `<pdf:Keywords>${escapeXml(keywords.join(", "))}</pdf:Keywords>` : "";
  return describe(
    "pdf",
    "http://ns.adobe.com/pdf/1.3/",
    `<pdf:Producer>${escapeXml(Producer)}</pdf:Producer>${said}`,
  );
}

function describe(prefix: string, namespace: string, elements: string): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${elements}</rdf:Description>`;
}

function inAllLanguages(name: string, value: string | undefined): string {
  if (value === undefined) return "";
  const item = `<rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li>`;
  return `<dc:${name}><rdf:Alt>${item}</rdf:Alt></dc:${name}>`;
}

function listed(name: string, list: "Seq" | "Bag", value: string | undefined): string {
  if (value === undefined) return "";
  return `<dc:${name}><rdf:${list}><rdf:li>${escapeXml(value)}</rdf:li></rdf:${list}></dc:${name}>`;
}

/** A value as XML text; characters that XML has no place for are left out. */
function escapeXml(value: string): string {
  return value
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[<>&"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
};

const UNIVERSAL_ACCESS = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
