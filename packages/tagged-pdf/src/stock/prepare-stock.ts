import { type DocumentProps, pdf } from "@react-pdf/renderer";
import { createElement, type ReactElement, type ReactNode } from "react";
import { StockContext } from "../text/stock-text.ts";

/**
 * Makes a Document ready to be written as the renderer does it by itself: untagged, its own line breaks
 * and pages, its own way to count them. What our way is measured against; nobody prints it. The
 * elements are made at once, layout and drawing when what is returned is called, once.
 */
export function prepareStock(element: ReactElement<DocumentProps>): () => Promise<Uint8Array> {
  const instance = pdf(element);
  return async () => collect(await instance.toBuffer());
}

async function collect(stream: unknown): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // The types promise the stream of a browser; in Node it is Node's own.
  for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Within it SetText and PageNumber leave everything to the renderer. */
export function AsStock({ children }: { readonly children: ReactNode }) {
  return createElement(StockContext.Provider, { value: true }, children);
}
