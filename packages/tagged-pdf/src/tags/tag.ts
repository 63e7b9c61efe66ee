/**
 * What a part of a page is: one structure element of the file, by the standard types of PDF 1.7
 * (ISO 32000-1, 14.8.4), with the attributes that PDF/UA-1 asks for.
 */
export type Tag =
  | (Shared & { readonly type: PlainType })
  | (Shared & {
      readonly type: HeadingType;
      /** What the outline says; the heading's own words where it is left out, nothing where false. */
      readonly bookmark?: string | false;
    })
  | (Shared & { readonly type: "Figure" | "Formula"; readonly alt: string })
  | (Shared & { readonly type: "L"; readonly numbering?: ListNumbering })
  | (Shared & CellSpan & { readonly type: "TH"; readonly scope: Scope })
  | (Shared & CellSpan & { readonly type: "TD" })
  | (Shared & { readonly type: "Note"; readonly id: string })
  | LinkTag;

/** What a stretch of a line may be. */
export type InlineTag = LinkTag | (Shared & { readonly type: "Span" | "Quote" | "Code" });

/** To a page of the web, or to the part of this file that has the id. */
type LinkTag = Shared & {
  readonly type: "Link";
  readonly href: `https:${string}` | `#${string}`;
  /** Said of the link where its words do not say enough. */
  readonly contents?: string;
};

type HeadingType = "H1" | "H2" | "H3" | "H4" | "H5" | "H6";

type PlainType =
  | "Part"
  | "Art"
  | "Sect"
  | "Div"
  | "BlockQuote"
  | "TOC"
  | "TOCI"
  | "P"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TFoot"
  | "TR"
  | "Caption"
  | "Span"
  | "Quote"
  | "Code";

type Shared = {
  /** What is said in place of what is drawn. */
  readonly alt?: string;
  /** What stands there as text, where the glyphs do not spell it. */
  readonly actual?: string;
  /** BCP 47; where it differs from what is around it. */
  readonly lang?: string;
  readonly title?: string;
  /** A name for links to it and for `headers`; each at most once in a file. */
  readonly id?: string;
};

type Scope = "Row" | "Column" | "Both";

type CellSpan = {
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Ids of the head cells, where rows and columns do not tell. */
  readonly headers?: readonly string[];
};

export type ListNumbering =
  | "None"
  | "Disc"
  | "Circle"
  | "Square"
  | "Decimal"
  | "UpperRoman"
  | "LowerRoman"
  | "UpperAlpha"
  | "LowerAlpha";

/** All that a tag may say, whatever its type. */
export type AnyTag = Shared & {
  readonly type: Tag["type"] | "Document";
  readonly bookmark?: string | false;
  readonly numbering?: ListNumbering;
  readonly scope?: Scope;
  readonly href?: string;
  readonly contents?: string;
} & CellSpan;

const CONTAINERS: ReadonlySet<AnyTag["type"]> = new Set([
  "Document",
  "Part",
  "Art",
  "Sect",
  "Div",
  "BlockQuote",
  "TOC",
  "TOCI",
  "L",
  "LI",
  "Table",
  "THead",
  "TBody",
  "TFoot",
  "TR",
]);

/** Whether text straight in such an element must be a paragraph of its own. */
export function isContainer(type: AnyTag["type"]): boolean {
  return CONTAINERS.has(type);
}

/** The level of a heading, or undefined for anything else. */
export function levelOf(type: AnyTag["type"]): number | undefined {
  return /^H[1-6]$/.test(type) ? Number(type[1]) : undefined;
}
