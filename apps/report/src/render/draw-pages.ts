/// <reference path="./pdfkit.d.ts" />
import renderPdf from "@react-pdf/render";
import PDFDocument from "pdfkit";
import type { Handout } from "../compose/handout.ts";
import type { LaidOut } from "./laid-out.ts";

/** No clock in a file: the same handout is the same bytes tomorrow. */
const EPOCH = new Date(0);

/** Draws laid-out pages into a PDF, fonts embedded and subset. */
export async function drawPages(
  pages: readonly LaidOut[],
  { title, language }: Pick<Handout, "title" | "language">,
): Promise<Uint8Array> {
  const file = new PDFDocument({
    autoFirstPage: false,
    compress: true,
    displayTitle: true,
    lang: language,
    pdfVersion: "1.7",
    info: { Title: title, Creator: "Linchpin", Producer: "Linchpin", CreationDate: EPOCH },
  });
  const bytes = collect(file);
  // The renderer's types name pdfkit's class itself as the context and know more of the tree than we do.
  renderPdf(file as never, { type: "DOCUMENT", props: {}, style: {}, children: pages } as never);
  return bytes;
}

async function collect(file: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file) chunks.push(chunk);
  return Buffer.concat(chunks);
}
