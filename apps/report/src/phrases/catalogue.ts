import type { ActorKind, Item, Relation, Voice } from "@linchpin/model";
import type { Edition } from "../compose/handout.ts";
import type { Entry, GuideHead, MapFrame } from "../compose/piece.ts";
import { reportPhrasesEn } from "./en.ts";
import { reportPhrasesKo } from "./ko.ts";
import type { StudyPhrases } from "./study-phrases.ts";
import type { TeachingPhrases } from "./teaching-catalogue.ts";

type Section = { readonly title: string; readonly intro?: string };

/**
 * Every sentence the handouts say themselves, in one language. What is made from a dossier for the
 * quiz as well (stances, dates, rationales) comes from the model's catalogue.
 */
export type ReportPhrases = StudyPhrases & {
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
  /** Told to who hears the page: in place of a line or a box to write in. */
  readonly spoken: { readonly blank: string };
  /** Read out where there is a line or a box to write in. */
  readonly blank: string;

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
  readonly numberingSteps: (of: {
    readonly paragraphs: number;
    readonly hasLandmarks: boolean;
  }) => readonly string[];
  readonly guide: Section;
  readonly guideWithAnswers: Section;
  /** Where the dossier asks nothing of its own. */
  readonly guideQuestion: string;
  /** To several paragraphs that share a row. */
  readonly guideQuestionTogether: string;
  readonly guideHead: GuideHead;
  /** One paragraph, or several neighbours. */
  readonly guidePlace: (of: { readonly from: number; readonly to: number }) => string;
  readonly words: Section;
  readonly wordsHead: readonly [string, string];
  /** Set to a meaning that is not the editorial's own, and what it stands for. */
  readonly outsideMark: string;
  readonly outsideNote: string;
  /** To a teacher: a sentence of the reading that uses the word. */
  readonly exampleUse: (sentence: string) => string;
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
  /** A proposition as a sentence of its own. */
  readonly asSentence: (proposition: string) => string;
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
    readonly kind: Relation["kind"];
    readonly from: string;
    readonly to: string;
    readonly word: string;
  }) => string;
  readonly mapLines: Readonly<Record<Relation["kind"], string>>;
  readonly mapFrames: Readonly<Record<MapFrame, string>>;
  readonly outline: Section;
  readonly bearing: (of: {
    readonly kind: Relation["kind"];
    readonly word: string;
    readonly target: string;
    readonly doubtful: boolean;
  }) => string;
  readonly grid: Section;
  readonly voiceShort: Readonly<Record<Voice, string>>;
  readonly notCoded: string;
  readonly notCodedNote: string;
  /** Below a part of the matrix: who has no entry in it. */
  readonly gridWithout: (actors: readonly string[]) => string;
  /** Below the matrix: what nobody takes a stand on. */
  readonly gridUnheld: (issues: readonly string[]) => string;
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
  readonly voices: Section;
  readonly voicesHead: readonly string[];
  readonly voicedBy: (of: {
    readonly actor: string;
    /** Only where the view itself does not say it: a mixed one, or one with a condition. */
    readonly stance?: string;
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

  readonly teaching: TeachingPhrases;
};

const CATALOGUES: Readonly<Record<string, ReportPhrases>> = {
  en: reportPhrasesEn,
  ko: reportPhrasesKo,
};

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
