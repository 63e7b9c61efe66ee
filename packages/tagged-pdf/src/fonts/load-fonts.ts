import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";
import type { Cut, Face } from "./face.ts";
import { type EmbeddableFont, type ReadFont, readFont } from "./read-font.ts";

/**
 * Makes ready the cuts that a text needs, once a process each: those without `only`, and those whose
 * `only` finds a character in it. Later texts may need more of them: ask again for every document.
 */
export async function loadFonts(cuts: readonly Cut[], text = ""): Promise<void> {
  register(cuts);
  await Promise.all(cuts.filter(({ only }) => only?.test(text) ?? true).map(loadOnce));
}

/**
 * The fonts of a face in the order in which a character is looked for in them. A family without the
 * slanted cut gives its upright one, and one of which nothing is loaded is passed over. Throws if none is left.
 */
export function fontsOf(face: FontOf): Fonts {
  const fonts = findFonts(face);
  if (fonts) return fonts;
  throw new Error(`${face.fontFamily} ${face.fontWeight} is used before loadFonts`);
}

/** Whether anything can be set in a face. */
export function hasFonts(face: FontOf): boolean {
  return findFonts(face) !== undefined;
}

/** What of a face says which fonts it is set in. */
export type FontOf = Pick<Face, "fontFamily" | "fontWeight" | "fontStyle">;

/** At least one; the same array as long as nothing more is loaded. */
export type Fonts = readonly [ReadFont, ...ReadFont[]];

function findFonts(face: FontOf): Fonts | undefined {
  const known = found.get(face);
  if (known) return known;
  const fonts = findChain(face);
  if (fonts) found.set(face, fonts);
  return fonts;
}

/** Faces of one name share an array: what was shaped with it is shared by it. */
function findChain(face: FontOf): Fonts | undefined {
  const key = `${face.fontFamily} ${face.fontWeight} ${face.fontStyle}`;
  const known = chains.get(key);
  if (known) return known;
  const [first, ...others] = [face.fontFamily]
    .flat()
    .flatMap((fontFamily) => findCut({ ...face, fontFamily }) ?? []);
  if (!first) return undefined;
  const fonts: Fonts = [first, ...others];
  chains.set(key, fonts);
  return fonts;
}

const registered = new Set<string>();
const loading = new Map<string, Promise<void>>();
const loaded = new Map<string, ReadFont>();
const chains = new Map<string, Fonts>();
let found = new WeakMap<object, Fonts>();

function keyOf({ fontFamily, fontWeight, fontStyle = "normal" }: CutName): string {
  return `${fontFamily} ${fontWeight} ${fontStyle}`;
}

type CutName = {
  readonly fontFamily: string;
  readonly fontWeight: number;
  readonly fontStyle?: "italic" | "normal";
};

function register(cuts: readonly Cut[]): void {
  for (const { file, only, ...cut } of cuts) {
    const key = keyOf(cut);
    if (registered.has(key)) continue;
    registered.add(key);
    const source = { ...cut, family: cut.fontFamily, src: fileURLToPath(file) };
    Font.register(source);
    // Fonts of East Asia have no slanted cut, and the renderer stops where a family has none.
    const slanted = { ...source, fontStyle: "italic" } as const;
    const hasOwn = cuts.some((other) => keyOf(other) === keyOf(slanted));
    if (only && !hasOwn) Font.register(slanted);
  }
  // Text is set ragged right: a word stays whole.
  Font.registerHyphenationCallback((word) => [word]);
}

function loadOnce(cut: Cut): Promise<void> {
  const key = keyOf(cut);
  const promise = loading.get(key) ?? load(cut);
  loading.set(key, promise);
  return promise;
}

async function load({ fontFamily, fontWeight, fontStyle, file }: Cut): Promise<void> {
  const name = { fontFamily, fontWeight, fontStyle: fontStyle ?? "normal" } as const;
  await Font.load(name);
  const font = Font.getFont(name)?.data;
  if (!font) throw new Error(`${keyOf(name)} is no font`);
  // The renderer passes fontkit's font on under a type that names none of what we ask of it.
  loaded.set(keyOf(name), await readFont(file, font as unknown as EmbeddableFont));
  chains.clear();
  found = new WeakMap();
}

function findCut({ fontFamily, fontWeight, fontStyle = "normal" }: CutName): ReadFont | undefined {
  const upright = { fontFamily, fontWeight };
  return loaded.get(keyOf({ ...upright, fontStyle })) ?? loaded.get(keyOf(upright));
}
