declare module "pdfkit" {
  type Options = {
    readonly autoFirstPage: false;
    readonly compress: boolean;
    readonly displayTitle: boolean;
    /** No font before one is asked for: the default is one that is not embedded. */
    readonly font: null;
    readonly lang: string;
    readonly pdfVersion: "1.7";
    readonly subset: "PDF/A-2a";
    readonly tagged: true;
    readonly info: Info;
  };

  type Info = {
    readonly Title: string;
    readonly Author?: string;
    readonly Subject?: string;
    readonly Keywords?: string;
    readonly Creator: string;
    readonly Producer: string;
    readonly CreationDate: Date;
  };

  /** An object of the file; it is written when it is ended. */
  export type Reference = {
    readonly data: Record<string, unknown>;
    readonly write: (chunk: Uint8Array) => void;
    readonly end: () => void;
  };

  /** A font that is embedded, with the glyphs asked for so far. */
  export type EmbeddedFont = {
    readonly id: string;
    readonly subset: { readonly includeGlyph: (id: number) => number };
    /** By number in the subset; in thousandths of the size. */
    readonly widths: number[];
    readonly unicode: Array<readonly number[]>;
    readonly ref: () => Reference;
  };

  type Page = {
    readonly dictionary: Reference;
    readonly content: Reference;
    readonly fonts: Record<string, Reference>;
    readonly annotations: readonly Reference[];
    /** The page's number in the parent tree; asking for it makes one. */
    readonly structParentTreeKey: number;
  };

  type NumberTree = { readonly add: (key: number, value: unknown) => void };

  type OutlineItem = {
    readonly addItem: (
      title: string,
      options: {
        readonly pageNumber: number;
        readonly top: number;
        readonly left: number;
        readonly zoom: 0;
        readonly fit: false;
        readonly expanded: boolean;
      },
    ) => OutlineItem;
  };

  /** As much of pdfkit as we call or extend; it has no types of its own. */
  class PDFDocument {
    constructor(options: Options);
    readonly page: Page;
    readonly info: Info;
    readonly options: Options;
    readonly outline: OutlineItem;
    _font: EmbeddedFont;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
    addContent(operators: string): this;
    flushPages(): void;
    font(source: unknown, family?: unknown, size?: number): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    save(): this;
    restore(): this;
    transform(...matrix: [number, number, number, number, number, number]): this;
    clip(): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    /** In the path language of SVG. */
    path(path: string): this;
    lineWidth(width: number): this;
    dash(lengths: readonly number[]): this;
    lineCap(cap: string): this;
    lineJoin(join: string): this;
    fill(color: string): this;
    stroke(color: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    link(x: number, y: number, width: number, height: number, url: string, options: object): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: object): this;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    ref(data?: object): Reference;
    getStructTreeRoot(): Reference;
    getStructParentTree(): NumberTree;
    createStructParentTreeNextKey(): number;
    appendXML(xml: string): void;
    end(): void;
    /** All that has been written and not been read. */
    read(): Uint8Array | null;
    _id: Uint8Array;
    _write(data: Uint8Array | string): void;
    _finalize(): void;
    _addInfo(): void;
    _normalizeColor(color: unknown): unknown;
    _getColorSpace(color: unknown): string;
  }
  // biome-ignore lint/style/noDefaultExport: so it exports it.
  export default PDFDocument;
}
