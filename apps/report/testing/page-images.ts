import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PNG } from "pngjs";

/** All pages of a file one under another, one byte of grey a pixel. */
export type PageStrip = {
  readonly width: number;
  /** Of one page. */
  readonly height: number;
  readonly pixels: Uint8Array;
};

/** Half a pixel a point: a word that moves by a point is seen, and forty pages are half a megabyte. */
const SCALE = 0.75;

/** So many greys, and files are half as large. */
const STEP = 17;

/** As far apart as three greys: nothing that rounding could do. */
const CLEARLY = 3 * STEP;

/** So few pixels may differ on a page: one short word alone has more. */
const SPECKS = 6;

/** Draws the pages small and grey by PDFium, which is pinned and the same on every machine. */
export async function photograph(bytes: Uint8Array): Promise<PageStrip> {
  const library = await PDFiumLibrary.init();
  const file = await library.loadDocument(bytes);
  const pages = [];
  for (const page of file.pages())
    pages.push(await page.render({ scale: SCALE, colorSpace: "Gray" }));
  file.destroy();
  library.destroy();
  return {
    width: pages[0]?.width ?? 0,
    height: pages[0]?.height ?? 0,
    pixels: Buffer.concat(pages.map(({ data }) => data)).map(
      (grey) => Math.round(grey / STEP) * STEP,
    ),
  };
}

/** The numbers of the pages that do not look alike; a page that only one of them has is among them. */
export function differingPages(one: PageStrip, other: PageStrip): readonly number[] {
  const pages = Math.max(pageCount(one), pageCount(other));
  return Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => !isAlike(pageOf(one, number), pageOf(other, number)),
  );
}

/** A strip as a PNG, as it is kept. */
export function encodePng({ width, pixels }: PageStrip): Buffer {
  const png = new PNG({ width, height: pixels.length / width });
  png.data = Buffer.from(pixels);
  // Small letters on white are smallest when no line is told by the one above it.
  return PNG.sync.write(png, { ...GREY, deflateLevel: 9, filterType: 0 });
}

/** A strip as it was kept, in pages of a height. */
export function decodePng(bytes: Buffer, height: number): PageStrip {
  const { width, data } = PNG.sync.read(bytes);
  return { width, height, pixels: data.filter((_, at) => at % 4 === 0) };
}

const GREY = { colorType: 0, inputColorType: 0, inputHasAlpha: false } as const;

function pageCount({ width, height, pixels }: PageStrip): number {
  return pixels.length / (width * height);
}

function pageOf({ width, height, pixels }: PageStrip, number: number): Uint8Array {
  const size = width * height;
  return pixels.subarray((number - 1) * size, number * size);
}

function isAlike(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let specks = 0;
  for (const [at, grey] of one.entries())
    if (Math.abs(grey - (other[at] ?? 0)) >= CLEARLY) specks += 1;
  return specks <= SPECKS;
}
