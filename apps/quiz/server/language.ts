import type { IncomingMessage } from "node:http";

/** What the interface can be read in; the language of a dossier is its own. */
export const LANGUAGES = ["en", "ko"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Where the choice made by hand is kept. */
export const LANGUAGE_COOKIE = "linchpin-language";

type Headers = Pick<IncomingMessage, "headers">["headers"];

/**
 * The language a request is to be answered in: the one chosen by hand, else the one its browser
 * likes best of ours, by the weights of RFC 9110 §12.5.4, else English.
 */
export function languageOf({ headers }: { readonly headers: Headers }): Language {
  return (
    chosenIn(headers.cookie ?? "") ?? likedBest(headers["accept-language"] ?? "") ?? LANGUAGES[0]
  );
}

/** The language of that name, if it is one of ours. */
export function findLanguage(name: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}

function chosenIn(cookies: string): Language | undefined {
  const chosen = cookies
    .split(";")
    .map((cookie) => cookie.trim().split("="))
    .find(([name]) => name === LANGUAGE_COOKIE);
  return findLanguage(chosen?.[1]);
}

function likedBest(accepted: string): Language | undefined {
  const [best] = accepted
    .split(",")
    .flatMap(readRange)
    // Stable: of equals, the one named first.
    .toSorted((a, b) => b.weight - a.weight);
  return best?.language;
}

/** A language range with its weight; none where it is refused, not ours, or no range. */
function readRange(
  range: string,
): ReadonlyArray<{ readonly language: Language; readonly weight: number }> {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const language = findLanguage(tag.split("-")[0]);
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return language && weight > 0 && weight <= 1 ? [{ language, weight }] : [];
}
