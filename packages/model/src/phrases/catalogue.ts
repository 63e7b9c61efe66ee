import type { Actor } from "../dossier/actor.ts";
import type { Relation, Standing } from "../dossier/argument.ts";
import type { CodedDate, EventMode } from "../dossier/event.ts";
import type { Stance, Voice } from "../dossier/position.ts";
import { phrasesEn } from "./en.ts";

/** What an option of a stance item can be: a stance, a stance with a condition, or none recorded. */
export type StanceAnswer = "for" | "for-if" | "against" | "against-if" | "silent";

type Where = { readonly paragraphs: readonly number[] };

/**
 * Every sentence that is made from a dossier, in one language.
 *
 * Items, rationales, maps and tables take their words from here and from nowhere else, so that a
 * language is one file. Actors arrive as a sentence speaks of them ("the House of Representatives").
 */
export type PhraseCatalogue = {
  readonly language: string;
  /** Words that claim too much to stand in one option alone: all, never, only. */
  readonly absoluteWords: ReadonlySet<string>;
  /** Words too common to tell what a sentence is about. */
  readonly functionWords: ReadonlySet<string>;

  // words of the views
  readonly paragraphs: (numbers: readonly number[]) => string;
  readonly holder: (actor: Actor | undefined) => string;
  readonly mapKicker: (
    of: Where & {
      readonly role: "claim" | "condition" | "reason" | "evidence" | "warrant";
      readonly standing: Standing;
      readonly stated: boolean;
    },
  ) => string;
  readonly relation: Readonly<Record<Relation["kind"], string>>;
  readonly stance: Readonly<Record<Stance | "silent", string>>;
  readonly stanceIf: (of: { readonly stance: Stance; readonly condition: string }) => string;
  readonly voice: Readonly<Record<Voice, string>>;
  readonly mode: Readonly<Record<EventMode, string>>;
  readonly modeBy: (of: { readonly mode: EventMode; readonly by: string }) => string;
  readonly date: (edtf: string) => string;
  readonly codedDate: (date: CodedDate) => string;
  readonly dateBasis: Readonly<Record<CodedDate["basis"], string>>;
  readonly genre: Readonly<Record<"editorial" | "op-ed" | "column" | "letter", string>>;

  // main claim
  readonly mainClaimStem: () => string;
  readonly conditionalClaim: (of: { readonly claim: string; readonly condition: string }) => string;
  readonly mainClaimKey: (of: Where & { readonly reasons: readonly string[] }) => string;
  readonly subClaimIsReason: (of: Where & { readonly label: string }) => string;
  readonly counterClaimIsAnswered: (of: Where & { readonly holder: string }) => string;
  readonly themeIsNoClaim: () => string;

  // condition
  readonly conditionStem: () => string;
  readonly conditionStatement: (proposition: string) => string;
  readonly conditionKey: (of: Where & { readonly account: string }) => string;
  readonly eventIsNoCondition: (
    of: Where & { readonly mode: EventMode; readonly by: string | undefined },
  ) => string;

  // stance
  readonly stanceStem: (of: { readonly actor: string }) => string;
  readonly stanceStemOfAuthor: () => string;
  readonly stanceStatement: (proposition: string) => string;
  readonly stanceAnswer: Readonly<Record<StanceAnswer, string>>;
  readonly stanceKey: (of: Where & { readonly account: string }) => string;
  readonly silentKey: (of: Where & { readonly actor: string }) => string;
  readonly stanceNotThis: (of: {
    readonly actor: string;
    readonly key: StanceAnswer;
    readonly chosen: StanceAnswer;
  }) => string;

  // voice
  readonly voiceStem: () => string;
  readonly voiceStatement: (gist: string) => string;
  readonly voiceAnswer: (of: { readonly voice: Voice; readonly actor: string }) => string;
  readonly voiceKey: (
    of: Where & { readonly voice: Voice; readonly actor: string; readonly account: string },
  ) => string;
  readonly voiceNotThis: (of: {
    readonly key: Voice;
    readonly chosen: Voice;
    readonly actor: string;
  }) => string;

  // reason
  readonly reasonStem: () => string;
  readonly reasonStatement: (claim: string) => string;
  readonly reasonKey: (
    of: Where & { readonly warrant: string | undefined; readonly warrantStated: boolean },
  ) => string;
  readonly reasonForAnother: (of: Where & { readonly claim: string }) => string;
};

const CATALOGUES: Readonly<Record<string, PhraseCatalogue>> = { en: phrasesEn };

/** Languages a dossier may be in. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language, or undefined when there is none. */
export function findPhrases(language: string): PhraseCatalogue | undefined {
  return CATALOGUES[language.split("-")[0] ?? ""];
}

/** The catalogue of a dossier's language; reading refuses a dossier in a language that has none. */
export function phrasesFor(language: string): PhraseCatalogue {
  const found = findPhrases(language);
  if (!found) throw new Error(`no phrase catalogue for "${language}"`);
  return found;
}
