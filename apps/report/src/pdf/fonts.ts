import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";

export const SERIF = "Source Serif 4";
export const SANS = "Source Sans 3";

/** How a stretch of text is set: one of our own faces, with its size and leading in points. */
export type Face = {
  readonly fontFamily: typeof SERIF | typeof SANS;
  readonly fontWeight: 400 | 500 | 600 | 700;
  readonly fontStyle?: "italic";
  readonly fontSize: number;
  /** A factor of the size: the renderer takes it so, and only beside a size. */
  readonly lineHeight: number;
};

type Cut = Pick<Face, "fontFamily" | "fontWeight" | "fontStyle"> & { readonly file: URL };

const SERIF_FILES = import.meta.resolve("@expo-google-fonts/source-serif-4/package.json");
const SANS_FILES = import.meta.resolve("@expo-google-fonts/source-sans-3/package.json");

/** Every cut we print with. Files of our own packages, never a path or an address from a dossier. */
const CUTS: readonly Cut[] = [
  {
    fontFamily: SERIF,
    fontWeight: 400,
    file: new URL("400Regular/SourceSerif4_400Regular.ttf", SERIF_FILES),
  },
  {
    fontFamily: SERIF,
    fontWeight: 400,
    fontStyle: "italic",
    file: new URL("400Regular_Italic/SourceSerif4_400Regular_Italic.ttf", SERIF_FILES),
  },
  {
    fontFamily: SERIF,
    fontWeight: 600,
    file: new URL("600SemiBold/SourceSerif4_600SemiBold.ttf", SERIF_FILES),
  },
  {
    fontFamily: SERIF,
    fontWeight: 700,
    file: new URL("700Bold/SourceSerif4_700Bold.ttf", SERIF_FILES),
  },
  {
    fontFamily: SANS,
    fontWeight: 500,
    file: new URL("500Medium/SourceSans3_500Medium.ttf", SANS_FILES),
  },
  {
    fontFamily: SANS,
    fontWeight: 600,
    file: new URL("600SemiBold/SourceSans3_600SemiBold.ttf", SANS_FILES),
  },
  {
    fontFamily: SANS,
    fontWeight: 700,
    file: new URL("700Bold/SourceSans3_700Bold.ttf", SANS_FILES),
  },
];

let loading: Promise<void> | undefined;

/** Makes all our faces ready to measure and to print with, once a process. */
export function loadFonts(): Promise<void> {
  loading ??= registerAll();
  return loading;
}

/** The width of a text in points when it is printed with this face, by the font that prints it. */
export function widthOf(text: string, face: Face): number {
  const font = fontOf(face);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * face.fontSize;
}

/** The characters of a text for which our faces have no glyph. */
export function findMissingCharacters(text: string): readonly string[] {
  const font = fontOf({ fontFamily: SERIF, fontWeight: 400 });
  const missing = [...text].filter(
    (character) =>
      !/\s/u.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  return [...new Set(missing)];
}

async function registerAll(): Promise<void> {
  for (const { file, ...cut } of CUTS)
    Font.register({
      family: cut.fontFamily,
      src: fileURLToPath(file),
      ...cut,
    });
  // Text is set ragged right: a word stays whole.
  Font.registerHyphenationCallback((word) => [word]);
  await Promise.all(CUTS.map((cut) => Font.load(cut)));
}

/** What we ask of a font that fontkit has read; the renderer's types leave it open. */
type ReadFont = {
  readonly unitsPerEm: number;
  readonly layout: (text: string) => { readonly advanceWidth: number };
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
};

function fontOf(face: Pick<Face, "fontFamily" | "fontWeight" | "fontStyle">): ReadFont {
  const font = Font.getFont(face)?.data;
  if (!font) throw new Error(`${face.fontFamily} ${face.fontWeight} is used before loadFonts`);
  // The renderer passes on fontkit's font under a type that names none of this.
  return font as unknown as ReadFont;
}
