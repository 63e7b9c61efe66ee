import type { Cut, Face } from "../src/fonts/face.ts";
import { loadFonts } from "../src/fonts/load-fonts.ts";

const SANS = import.meta.resolve("@expo-google-fonts/source-sans-3/package.json");
const HANGUL_FILES = import.meta.resolve("pretendard/package.json");

/** Latin cuts, and Korean ones that are loaded for Korean texts. */
export const CUTS: readonly Cut[] = [
  {
    fontFamily: "Sans",
    fontWeight: 400,
    file: new URL("400Regular/SourceSans3_400Regular.ttf", SANS),
  },
  {
    fontFamily: "Sans",
    fontWeight: 400,
    fontStyle: "italic",
    file: new URL("400Regular_Italic/SourceSans3_400Regular_Italic.ttf", SANS),
  },
  { fontFamily: "Sans", fontWeight: 700, file: new URL("700Bold/SourceSans3_700Bold.ttf", SANS) },
  {
    fontFamily: "Hangul",
    fontWeight: 400,
    file: new URL("dist/public/static/alternative/Pretendard-Regular.ttf", HANGUL_FILES),
    only: /\p{Script=Hangul}/u,
  },
  {
    fontFamily: "Hangul",
    fontWeight: 700,
    file: new URL("dist/public/static/alternative/Pretendard-Bold.ttf", HANGUL_FILES),
    only: /\p{Script=Hangul}/u,
  },
];

/** Makes ready all that the tests print with. */
export async function loadTestFonts(): Promise<void> {
  await loadFonts(CUTS, "한");
}

const families = ["Sans", "Hangul"];
export const PLAIN: Face = { fontFamily: families, fontWeight: 400, fontSize: 12, lineHeight: 1.4 };
export const BOLD: Face = { ...PLAIN, fontWeight: 700, fontSize: 16 };
export const ITALIC: Face = { ...PLAIN, fontStyle: "italic" };
