import type { ActorKind, Argument, Item, Relation, Voice } from "@linchpin/model";
import type { Edition } from "../compose/handout.ts";
import type { Entry, MapFrame } from "../compose/piece.ts";
import { reportPhrasesEn } from "./en.ts";

type Section = { readonly title: string; readonly intro?: string };

/**
 * Every sentence the handouts say themselves, in one language. What is made from a dossier for the
 * quiz as well (stances, dates, rationales) comes from the model's catalogue.
 */
export type ReportPhrases = {
  // the frame of a page
  readonly edition: Readonly<Record<Edition, string>>;
  readonly documentTitle: (of: { readonly title: string; readonly edition: Edition }) => string;
  readonly about: (of: {
    readonly title: string;
    readonly genre: string;
    readonly year: string | undefined;
  }) => string;
  readonly pageOf: (of: { readonly page: number; readonly pages: number }) => string;
  readonly places: (paragraphs: readonly number[]) => string;
  readonly nameFields: readonly string[];

  // covers
  readonly kicker: Readonly<Record<Edition, string>>;
  readonly quizTitle: string;
  readonly reviewDeck: string;
  readonly teacherDeck: string;
  readonly formBadge: (letter: string) => string;

  // Read
  readonly sourceCard: Section;
  readonly sourceLabels: Readonly<
    Record<"kind" | "publisher" | "published" | "dateBasis" | "about", string>
  >;
  readonly dateUnknown: string;
  readonly publisherUnknown: string;
  readonly numbering: Section;
  readonly numberingSteps: (of: { readonly paragraphs: number }) => readonly string[];
  readonly finder: (of: { readonly n: number; readonly landmark: string }) => {
    readonly label: string;
    readonly text: string;
  };
  readonly guide: Section;
  readonly guideWithAnswers: Section;
  /** Where the dossier asks nothing of its own. */
  readonly guideQuestion: string;
  readonly guidePlace: (n: number) => string;
  readonly words: Section;
  readonly wordsHead: readonly [string, string, string];
  readonly notFromEditorial: string;
  readonly checkedIn: (of: { readonly checked: string }) => string;
  readonly people: Section;
  readonly actorKind: Readonly<Record<ActorKind, string>>;
  readonly ownVoice: string;
  readonly office: (of: {
    readonly title: string;
    readonly from: string | undefined;
    readonly until: string | undefined;
  }) => string;
  readonly alsoCalled: (aliases: readonly string[]) => string;
  readonly blankGrid: Section;
  readonly gridPart: (of: { readonly part: number; readonly parts: number }) => string;
  readonly gridCorner: string;
  readonly gridWriteIn: string;
  readonly signsNote: string;

  // Quiz
  readonly quizIntro: (of: { readonly questions: number }) => string;
  readonly askChoices: (of: { readonly picks: number }) => string;
  readonly askPlace: (of: { readonly hasDeck: boolean }) => string;
  readonly askMatrix: string;
  readonly askMatch: string;
  readonly askOrder: (of: { readonly lines: number }) => string;

  // Review
  readonly thesis: Section;
  readonly condition: string;
  readonly map: Section;
  readonly mapDescription: (of: {
    readonly claims: number;
    readonly relations: readonly string[];
  }) => string;
  readonly mapRelation: (of: {
    readonly from: string;
    readonly to: string;
    readonly word: string;
  }) => string;
  readonly mapLines: Readonly<Record<Relation["kind"], string>>;
  readonly mapFrames: Readonly<Record<MapFrame, string>>;
  readonly outline: Section;
  readonly bearing: (of: {
    readonly word: string;
    readonly target: string;
    readonly doubtful: boolean;
  }) => string;
  readonly grid: Section;
  readonly voiceShort: Readonly<Record<Voice, string>>;
  readonly notCoded: string;
  readonly notCodedNote: string;
  readonly timeline: Section;
  readonly undated: Section;
  readonly ongoing: Section;
  readonly ahead: Section;
  readonly notExpected: Section;
  readonly otherwise: (of: { readonly outlook: string }) => string;
  readonly answers: Section;
  /** Places of which each is enough. */
  readonly anyPlace: (paragraphs: readonly number[]) => string;
  readonly nearPlaces: (paragraphs: readonly number[]) => string;

  // Teacher's edition
  readonly key: Section;
  readonly keyReading: Section;
  readonly keyNumber: (n: number) => string;
  /** How answers that are more than a letter are read and counted. */
  readonly keyNotes: Readonly<Record<"multiple-choice" | "evidence" | "grid" | "order", Entry>>;
  readonly keyHead: readonly string[];
  readonly nowhere: string;
  readonly asks: (of: {
    readonly template: Item["template"];
    readonly subjects: readonly string[];
  }) => string;
  readonly starters: Section;
  readonly grantedKicker: (label: string) => string;
  readonly grantedQuestion: (claim: string) => string;
  readonly objectionKicker: (of: {
    readonly holder: string;
    readonly answer: Argument["answer"];
  }) => string;
  readonly objectionQuestion: string;
  readonly voices: Section;
  readonly voicesHead: readonly string[];
  readonly voicedBy: (of: {
    readonly actor: string;
    readonly stance: string;
    readonly via: readonly string[];
  }) => string;
  readonly doubts: Section;
  readonly doubtsHead: readonly string[];
  readonly doubtOn: (of: {
    readonly kind: "position" | "event" | "argument" | "relation";
    readonly what: readonly string[];
  }) => string;
  readonly pending: string;
  readonly coding: Section;
  readonly codingLabels: Readonly<
    Record<"coder" | "date" | "codebook" | "checkedBy" | "note", string>
  >;
  readonly nobodyYet: string;
  readonly parts: Readonly<Record<"read" | "quiz" | "review", Section>>;
};

const CATALOGUES: Readonly<Record<string, ReportPhrases>> = { en: reportPhrasesEn };

/** Languages in which handouts can be printed. */
export const PRINTED_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The handouts' words in a language, or undefined while there are none. */
export function findReportPhrases(language: string): ReportPhrases | undefined {
  return CATALOGUES[language.split("-")[0] ?? ""];
}

/** The handouts' words in a language; the command has refused a dossier in a language without any. */
export function reportPhrasesFor(language: string): ReportPhrases {
  const found = findReportPhrases(language);
  if (!found) throw new Error(`no report phrases for "${language}"`);
  return found;
}
