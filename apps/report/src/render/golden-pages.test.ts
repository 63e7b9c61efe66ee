import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { composeEvery } from "../../testing/compose-every.ts";
import {
  decodePng,
  differingPages,
  encodePng,
  type PageStrip,
  photograph,
} from "../../testing/page-images.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { renderHandout } from "./render-handout.tsx";

const KEPT = join(import.meta.dirname, "../../testing/golden/pages");
/** Where what differs is laid for a person to look at. */
const SEEN = join(import.meta.dirname, "../../reports/pages");

test.for(composeEvery(sampleDossier(), sampleForm()))(
  "the pages of $edition of the sample look as kept",
  async (handout) => {
    const strip = await photograph((await renderHandout(handout)).bytes);
    expect(await differingFromKept(handout.edition, strip)).toEqual([]);
  },
);

describe("two pictures of a page", () => {
  const page = drawnPage();

  test.for([
    { change: noise, alike: true, because: "rounding may tip a grey into the next" },
    { change: shift(1), alike: false, because: "a word has moved by two points" },
    { change: erase, alike: false, because: "a word is gone" },
  ])("are alike: $alike, when $because", ({ change, alike }) => {
    expect(differingPages(page, { ...page, pixels: change(page.pixels) })).toEqual(
      alike ? [] : [1],
    );
  });

  test("are not of one file when it has a page more", () => {
    const longer = { ...page, pixels: Buffer.concat([page.pixels, page.pixels]) };
    expect(differingPages(page, longer)).toEqual([2]);
  });
});

/** Keeps the strip where `-u` or a first run asks for it; else says which pages have changed. */
async function differingFromKept(name: string, strip: PageStrip): Promise<readonly number[]> {
  const kept = join(KEPT, `${name}.png`);
  const update = expect.getState().snapshotState.snapshotUpdateState;
  if (update === "all" || (update === "new" && !existsSync(kept))) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(kept, encodePng(strip));
  }
  const differing = differingPages(decodePng(await readFile(kept), strip.height), strip);
  if (differing.length > 0) {
    await mkdir(SEEN, { recursive: true });
    await writeFile(join(SEEN, `${name}.png`), encodePng(strip));
  }
  return differing;
}

const WIDTH = 60;

/** A page with one short word on it: three strokes of three pixels. */
function drawnPage(): PageStrip {
  const pixels = new Uint8Array(WIDTH * WIDTH).fill(255);
  for (const x of [20, 22, 24]) for (const y of [30, 31, 32]) pixels[y * WIDTH + x] = 0;
  return { width: WIDTH, height: WIDTH, pixels };
}

function noise(pixels: Uint8Array): Uint8Array {
  return pixels.map((grey, at) => (at % 3 === 0 ? grey ^ 17 : grey));
}

function shift(by: number): (pixels: Uint8Array) => Uint8Array {
  return (pixels) => pixels.map((_, at) => pixels[at - by] ?? 255);
}

function erase(pixels: Uint8Array): Uint8Array {
  return pixels.map(() => 255);
}
