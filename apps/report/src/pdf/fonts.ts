import {
  type Cut,
  type Face,
  findMissingCharacters as findMissing,
  loadFonts as load,
} from "@linchpin/tagged-pdf";

export { ascentOf, type Face, widthOf } from "@linchpin/tagged-pdf";

/** The family of the Hangul: large files, read only for texts that need them. */
export const HANGUL = "Pretendard";
/** Each character is set from the first family that has it. */
export const SERIF: string[] = ["Source Serif 4", HANGUL];
export const SANS: string[] = ["Source Sans 3", HANGUL];

const SERIF_FILES = import.meta.resolve("@expo-google-fonts/source-serif-4/package.json");
const SANS_FILES = import.meta.resolve("@expo-google-fonts/source-sans-3/package.json");
const HANGUL_FILES = import.meta.resolve("pretendard/package.json");

/**
 * What not every cut of the Latin families has. It decides alone whether the font of the Hangul is read,
 * so that a text is set the same whatever has been printed before it.
 */
export const BEYOND_LATIN =
  /[^\s!-~\u00a1-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u1ea0-\u1ef9\u2009\u2010\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212]/u;

/** Every cut we print with. Files of our own packages, never a path or an address from a dossier. */
const CUTS: readonly Cut[] = [
  serif(400, "400Regular/SourceSerif4_400Regular.ttf"),
  {
    ...serif(400, "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf"),
    fontStyle: "italic",
  },
  serif(600, "600SemiBold/SourceSerif4_600SemiBold.ttf"),
  serif(700, "700Bold/SourceSerif4_700Bold.ttf"),
  sans(500, "500Medium/SourceSans3_500Medium.ttf"),
  sans(600, "600SemiBold/SourceSans3_600SemiBold.ttf"),
  sans(700, "700Bold/SourceSans3_700Bold.ttf"),
  hangul(400, "Regular"),
  // Hangul is never slanted: what is italic in Latin letters is light in it.
  { ...hangul(400, "Light"), fontStyle: "italic" },
  hangul(500, "Medium"),
  hangul(600, "SemiBold"),
  hangul(700, "Bold"),
];

/** Makes our faces ready to measure a text and to print it, each file once a process. */
export function loadFonts(text = ""): Promise<void> {
  return load(CUTS, text);
}

/** The characters of a text that `loadFonts` was given for which our faces have no glyph. */
export function findMissingCharacters(text: string): readonly string[] {
  const missing = [SERIF, SANS].map((fontFamily) =>
    findMissing(text, { fontFamily, fontWeight: 600 }),
  );
  return [...new Set(missing.flat())];
}

function serif(fontWeight: Face["fontWeight"], path: string): Cut {
  return { fontFamily: "Source Serif 4", fontWeight, file: new URL(path, SERIF_FILES) };
}

function sans(fontWeight: Face["fontWeight"], path: string): Cut {
  return { fontFamily: "Source Sans 3", fontWeight, file: new URL(path, SANS_FILES) };
}

function hangul(fontWeight: Face["fontWeight"], name: string): Cut {
  const path = `dist/public/static/alternative/Pretendard-${name}.ttf`;
  return { fontFamily: HANGUL, fontWeight, file: new URL(path, HANGUL_FILES), only: BEYOND_LATIN };
}
