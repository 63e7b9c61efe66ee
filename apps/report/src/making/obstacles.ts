import type { Dossier } from "@linchpin/model";
import type { Handout } from "../compose/handout.ts";
import { textsOf } from "../compose/texts-of.ts";
import { findMissingCharacters, loadFonts } from "../pdf/fonts.ts";
import { findReportPhrases, PRINTED_LANGUAGES, reportPhrasesFor } from "../phrases/catalogue.ts";
import { commandPhrasesEn as say } from "../phrases/command-en.ts";

/** Why a dossier cannot be printed in its language, or undefined when it can. */
export function findLanguageObstacle({ source: { language } }: Dossier): string | undefined {
  if (findReportPhrases(language)) return undefined;
  return say.noLanguage({
    language: nameOf(language),
    printed: PRINTED_LANGUAGES.map(nameOf),
  });
}

/** Why a handout cannot be printed with our fonts, in its own language, or undefined when it can. */
export async function findGlyphObstacle(handout: Handout): Promise<string | undefined> {
  const text = textsOf(handout).join(" ");
  await loadFonts(text);
  const characters = findMissingCharacters(text);
  if (characters.length === 0) return undefined;
  const of = handout.edition === "copy" ? "text" : "dossier";
  return reportPhrasesFor(handout.language).teaching.noGlyphs({ characters, of });
}

/** What the language of the command calls another. */
function nameOf(language: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
}
