/// <reference path="./pdfkit.d.ts" />
import { createHash } from "node:crypto";
import PDFDocument, { type EmbeddedFont } from "pdfkit";
import type { ReadFont } from "../fonts/read-font.ts";
import { composeXmp } from "./compose-xmp.ts";

/** What is said of a file as a whole. */
export type FileFacts = {
  /** Shown in the window's title, and read first. */
  readonly title: string;
  /** BCP 47; of everything that has no other. */
  readonly language: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** The program that made it. */
  readonly creator?: string;
};

/** No clock in a file: the same pages are the same bytes tomorrow. */
const EPOCH = new Date(0);

/**
 * pdfkit's document, with what two standards ask for at once and what its own ways are too slow or too
 * liberal for. A class, because pdfkit is one and calls what it lets us override.
 */
export class PdfFile extends PDFDocument {
  readonly #facts: FileFacts;
  readonly #fonts = new Map<unknown, EmbeddedFont>();
  readonly #digest = createHash("sha256");
  #content: string[] = [];

  constructor(facts: FileFacts) {
    super({
      autoFirstPage: false,
      compress: true,
      displayTitle: true,
      font: null,
      lang: facts.language,
      pdfVersion: "1.7",
      subset: "PDF/A-2a",
      tagged: true,
      info: infoOf(facts),
    });
    this.#facts = facts;
  }

  /** The font as this file embeds it. */
  embed({ embedded }: ReadFont): EmbeddedFont {
    const known = this.#fonts.get(embedded) ?? this.font(embedded)._font;
    this.page.fonts[known.id] ??= known.ref();
    return known;
  }

  /** Ends the file and gives it; `end` does nothing, because the renderer calls it after each node. */
  finish(): Uint8Array {
    super.end();
    return this.read() ?? new Uint8Array();
  }

  override end(): void {}

  /** pdfkit would embed a font anew for each run and compare it with those it has. */
  override font(source: unknown, family?: unknown, size?: number): this {
    const points = typeof family === "number" ? family : size;
    const known = this.#fonts.get(source);
    if (known) this._font = known;
    else this.#fonts.set(source, super.font(source)._font);
    return points === undefined ? this : this.fontSize(points);
  }

  /** pdfkit turns each operator into bytes of its own, letter by letter. */
  override addContent(operators: string): this {
    this.#content.push(operators);
    return this;
  }

  override flushPages(): void {
    if (this.#content.length > 0) this.page.content.write(toBytes(this.#content.join("\n")));
    this.#content = [];
    super.flushPages();
  }

  override _write(data: Uint8Array | string): void {
    const bytes = typeof data === "string" ? toBytes(`${data}\n`) : data;
    // pdfkit writes the first lines from its constructor, before there is a digest.
    if (#digest in this) this.#digest.update(bytes);
    super._write(bytes);
  }

  /** A file is named by what is in it; pdfkit would name it by its title and time. */
  override _finalize(): void {
    this._id = this.#digest.copy().digest().subarray(0, ID_LENGTH);
    super._finalize();
  }

  /** pdfkit writes what it is told into XMP unescaped, and knows one standard only. */
  override _addInfo(): void {
    this.appendXML(composeXmp(this.#facts, this.info));
  }

  /** What is grey is said in grey: a printer then uses black only. */
  override _normalizeColor(color: unknown): unknown {
    const parts = super._normalizeColor(color);
    return Array.isArray(parts) && isGrey(parts) ? parts.slice(0, 1) : parts;
  }

  override _getColorSpace(color: unknown): string {
    const isOne = Array.isArray(color) && color.length === 1;
    return isOne ? "DeviceGray" : super._getColorSpace(color);
  }
}

function infoOf({ title, author, subject, keywords, creator = PRODUCER }: FileFacts) {
  return {
    Title: title,
    ...(author !== undefined && { Author: author }),
    ...(subject !== undefined && { Subject: subject }),
    ...(keywords !== undefined && { Keywords: keywords.join(", ") }),
    Creator: creator,
    Producer: PRODUCER,
    CreationDate: EPOCH,
  };
}

/** Bytes, as usual (ISO 32000-1, 14.4). */
const ID_LENGTH = 16;

const PRODUCER = "Linchpin";

function isGrey(parts: readonly unknown[]): boolean {
  return parts.length === 3 && parts.every((part) => part === parts[0]);
}

function toBytes(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
