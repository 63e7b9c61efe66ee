import type { OptionRule } from "@linchpin/model";

type Section = { readonly title: string; readonly intro?: string };

/** The documents a lesson needs copies of. */
export type Copied = "read" | "quiz" | "review" | "exit";

/** Every sentence of the answer key, the lesson plan, the exit tickets and the reading copy. */
export type TeachingPhrases = {
  // Answer key
  readonly keyDeck: (of: { readonly forms: readonly string[] }) => string;
  readonly marking: (of: { readonly forms: readonly string[] }) => Section;
  readonly markingHead: {
    readonly number: string;
    readonly answer: string;
    readonly form: (letter: string) => string;
    readonly where: string;
    readonly asks: string;
  };
  readonly reasons: Section;
  /** Heads what is said of an answer. */
  readonly meaning: string;
  /** Said of an answer that fits. */
  readonly fits: string;
  /** What somebody who gives a wrong answer took for what. */
  readonly misreading: Readonly<Record<Exclude<OptionRule, "key">, string>>;
  /** Where a form does not offer an answer that another one does. */
  readonly notOffered: string;
  readonly exitKey: Section;

  // Exit tickets
  readonly ticketTitle: string;
  readonly ticketFields: readonly string[];
  readonly ownSentence: string;
  readonly cutHere: string;

  // Lesson plan
  readonly openerLabels: Readonly<Record<"claim" | "condition" | "before" | "after", string>>;
  /** The question a lesson opens and ends with, made of the sentence that is disputed. */
  readonly compelling: (proposition: string) => string;
  readonly before: (of: { readonly minutes: number; readonly paragraphs: number }) => string;
  readonly after: string;
  readonly copies: (of: { readonly students: number }) => string;
  readonly copiesHead: {
    readonly document: string;
    readonly pages: string;
    readonly copies: string;
    readonly lesson: (of: {
      readonly minutes: number;
      readonly mode: "screens" | "paper";
    }) => string;
  };
  readonly copied: Readonly<Record<Copied, string>>;
  readonly copiesSum: string;
  readonly plan: string;
  readonly planHead: {
    readonly step: string;
    readonly length: (minutes: number) => string;
    readonly doing: string;
    readonly say: string;
  };
  readonly modes: Readonly<Record<"screens" | "paper", string>>;
  readonly steps: {
    readonly open: (of: { readonly question: string | undefined }) => LessonStep;
    readonly read: (of: { readonly last: number }) => LessonStep;
    readonly grid: LessonStep;
    readonly quiz: LessonStep;
    readonly answers: LessonStep;
    readonly talk: (of: {
      readonly granted: string | undefined;
      readonly against: string | undefined;
    }) => LessonStep;
    readonly write: LessonStep;
    readonly exit: LessonStep;
  };
  /** How many characters of this language are read in a minute, pencil in hand. */
  readonly charactersPerMinute: number;

  // Reading copy
  readonly copyNotes: string;
  readonly copyFoot: string;
  /** For the teacher, about paragraphs of their text. */
  readonly copyDiffers: (paragraphs: readonly number[]) => string;
  readonly copyLacks: (paragraphs: readonly number[]) => string;

  /** For whoever prints: what our fonts cannot, in the dossier or in the text for a reading copy. */
  readonly noGlyphs: (of: {
    readonly characters: readonly string[];
    readonly of: "dossier" | "text";
  }) => string;
};

/** What is done, alike everywhere or by mode, and what may be said. */
export type LessonStep = {
  readonly name: string;
  readonly doing: string | Readonly<Record<"screens" | "paper", string>>;
  readonly say: readonly string[];
};
