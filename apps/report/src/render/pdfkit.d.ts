declare module "pdfkit" {
  import type { Readable } from "node:stream";

  type Options = {
    readonly autoFirstPage: false;
    readonly compress: boolean;
    readonly displayTitle: boolean;
    readonly lang: string;
    readonly pdfVersion: "1.7";
    readonly info: {
      readonly Title: string;
      readonly Creator: string;
      readonly Producer: string;
      readonly CreationDate: Date;
    };
  };

  /** As much of pdfkit as we call; it has no types of its own. */
  const PDFDocument: new (options: Options) => Readable;
  // biome-ignore lint/style/noDefaultExport: so it exports it.
  export default PDFDocument;
}
