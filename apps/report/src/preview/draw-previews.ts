import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PNG } from "pngjs";

/** Pixels to a point: 108 to the inch, sharp enough to be read on a screen. */
const SCALE = 1.5;

/**
 * A PNG of each page of a PDF, in grey since handouts are black on white.
 *
 * Drawn by WebAssembly that comes with us: there is nothing to install, and equal pages are equal
 * pictures on every machine.
 */
export async function drawPreviews(pdf: Uint8Array): Promise<readonly Uint8Array[]> {
  const library = await PDFiumLibrary.init();
  try {
    const pictures: Uint8Array[] = [];
    for (const page of (await library.loadDocument(pdf)).pages())
      pictures.push(
        toPng(await page.render({ scale: SCALE, colorSpace: "Gray", render: "bitmap" })),
      );
    return pictures;
  } finally {
    library.destroy();
  }
}

type Bitmap = { readonly data: Uint8Array; readonly width: number; readonly height: number };

const GREY = 0;

function toPng({ data, width, height }: Bitmap): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { colorType: GREY, inputColorType: GREY, inputHasAlpha: false });
}
