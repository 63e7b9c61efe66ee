import { PRINTED_LANGUAGES } from "../../phrases/catalogue.ts";
import type { Composing } from "../composing.ts";
import type { ForeignWords } from "../piece.ts";

/** What a thing is called in the other languages we can print, for readers who learn this one. */
export function glossOf(
  { dossier: { source } }: Composing,
  names: Readonly<Record<string, string>> = {},
): { readonly gloss?: readonly ForeignWords[] } {
  const gloss = Object.entries(names)
    .filter(([tag]) => isPrinted(tag) && primary(tag) !== primary(source.language))
    .map(([language, text]) => ({ language, text }));
  return gloss.length === 0 ? {} : { gloss };
}

function isPrinted(tag: string): boolean {
  return PRINTED_LANGUAGES.includes(primary(tag));
}

function primary(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
