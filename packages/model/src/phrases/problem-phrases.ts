import { problemPhrasesEn } from "./problems-en.ts";

/** What the reader of a dossier says of its problems; the words of `linchpin dossier check`. */
export type ProblemPhrases = {
  // reading
  readonly fileTooLarge: (of: { bytes: number; most: number }) => string;
  readonly fileEmpty: () => string;
  readonly notYaml: (of: { reason: string }) => string;
  readonly notJson: (of: { reason: string }) => string;
  readonly severalDocuments: () => string;
  readonly notPlainYaml: () => string;
  readonly tooManyProblems: (of: { most: number }) => string;
  // shape
  readonly missing: (of: { key: string }) => string;
  readonly unknownKey: (of: { key: string }) => string;
  readonly expectedText: () => string;
  readonly yearNeedsQuotes: (of: { year: number }) => string;
  readonly expectedType: (of: { expected: TypeName; found: TypeName }) => string;
  readonly wholeNumber: () => string;
  readonly notALink: () => string;
  readonly badCharacter: () => string;
  readonly tooManyEntries: (of: { most: number }) => string;
  readonly expectedOneOf: (of: {
    values: readonly string[];
    found: string;
    closest: string | undefined;
  }) => string;
  readonly tooLong: (of: { unit: "letters" | "entries"; most: number }) => string;
  readonly tooShort: (of: { unit: "letters" | "entries"; least: number }) => string;
  readonly outOfRange: (of: { least?: number; most?: number }) => string;
  readonly badPattern: (of: { field: string }) => string;
  readonly passageIsEmpty: () => string;
  readonly dateIsNotEdtf: () => string;
  readonly inferredDateNeedsWhy: () => string;
  readonly mixedNeedsWhy: () => string;
  readonly tooManyNames: () => string;
  readonly newerVersion: (of: { found: string; known: number }) => string;
  readonly olderVersion: (of: { found: number; known: number }) => string;
  readonly somethingElse: (of: { reason: string }) => string;
  // between the parts
  readonly unknownId: (of: { list: string; id: string; closest: string | undefined }) => string;
  readonly idTwice: (of: { id: string }) => string;
  readonly languageUnknown: (of: { language: string; known: readonly string[] }) => string;
  readonly paragraphOutOfOrder: (of: { n: number; expected: number }) => string;
  readonly titleIsParagraphZero: () => string;
  readonly unknownParagraph: (of: { n: number }) => string;
  readonly passageUnused: (of: { id: string }) => string;
  readonly happenedAfterPublication: (of: { date: string; published: string }) => string;
  readonly membershipCircle: (of: { ids: readonly string[] }) => string;
  readonly membershipTooDeep: (of: { most: number }) => string;
  readonly aliasShared: (of: { alias: string; other: string }) => string;
  readonly authorVoice: (of: { author: string }) => string;
  readonly authorNeedsNoVia: () => string;
  readonly imputedIsAuthors: () => string;
  readonly positionTwice: (of: { other: string }) => string;
  readonly noMainArgument: () => string;
  readonly secondMainArgument: () => string;
  readonly mainIsAuthors: (of: { author: string }) => string;
  readonly answerGoesWithCounter: () => string;
  readonly statedNeedsPassage: () => string;
  readonly unstatedHasNoPassage: () => string;
  readonly relationToItself: () => string;
  readonly relationTwice: (of: { target: string }) => string;
  readonly claimShared: (of: { other: string }) => string;
  readonly claimIsPremise: () => string;
  readonly supportCircle: (of: { ids: readonly string[] }) => string;
  readonly premiseIsItsOwnReason: () => string;
  readonly premiseNeedsSupport: (of: { argument: string; supported: string }) => string;
  readonly counterIsNotAuthors: () => string;
  readonly negatedProposition: () => string;
  readonly propositionHasStop: () => string;
  readonly officeNeedsPerson: () => string;
  readonly officeEndsFirst: () => string;
  readonly conditionHasHappened: () => string;
  readonly repeatedEvidence: (of: { paragraphs: readonly number[] }) => string;
  readonly termTooLong: (of: { most: number }) => string;
  // against the text
  readonly paragraphCount: (of: { coded: number; found: number }) => string;
  readonly paragraphDiffers: (of: { n: number; found: string }) => string;
  readonly paragraphsMoved: (of: { first: number; last: number; now: number }) => string;
  readonly paragraphGone: (of: { n: number }) => string;
  readonly paragraphNotCoded: (of: { n: number }) => string;
  readonly passageTooLong: (of: { id: string; paragraph: number }) => string;
  readonly passageDiffers: (of: { id: string; paragraph: number; found: string }) => string;
  readonly passageMoved: (of: { id: string; paragraph: number; now: PlaceInText }) => string;
  readonly passageIsInPlaces: (of: {
    id: string;
    paragraph: number;
    places: readonly PlaceInText[];
  }) => string;
  readonly copied: (of: { words: string; most: number }) => string;
  readonly nearlyCopied: (of: { words: string; most: number }) => string;
  readonly actorNotInText: (of: { name: string }) => string;
  readonly dateNotInText: (of: { wanted: string; date: string }) => string;
};

/** A stretch of a text: paragraph number and offsets. */
export type PlaceInText = {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
};

/** What a value in a file can be. */
export type TypeName = "text" | "number" | "yes-no" | "list" | "map" | "nothing";

/** The problem sentences in a language; English where there are none in that language yet. */
export function problemPhrasesFor(_language: string): ProblemPhrases {
  return problemPhrasesEn;
}
