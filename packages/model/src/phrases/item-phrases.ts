import type { Argument, Relation } from "../dossier/argument.ts";
import type { EventMode } from "../dossier/event.ts";
import type { Force, Voice } from "../dossier/position.ts";

/** What an option of a stance item can be: a stance, a stance with a condition, or none recorded. */
export type StanceAnswer = "for" | "for-if" | "against" | "against-if" | "silent";

/** How the editorial answers a counter-argument. */
export type CounterAnswer = NonNullable<Argument["answer"]>;

/** What a statement can do in an editorial. */
export type Job = "main" | "reason" | "objection" | "event";

/** Whose word two stances are that are compared: reports, readings, or the editorial's own beside a report. */
export type SharedVoice = "reported" | "imputed" | "own-and-reported";

type Where = { readonly paragraphs: readonly number[] };

/** A stand as a rationale tells it: who, where it stands, in which voice, in which paragraphs. */
export type ToldStand = Where & {
  readonly actor: string;
  readonly answer: StanceAnswer;
  readonly voice: Voice | undefined;
};

/** An event to come as a rationale tells it. */
export type ToldEvent = Where & {
  readonly mode: EventMode;
  /** Whose plan or hope it is; undefined for the editorial's own and where nobody is named. */
  readonly by: string | undefined;
  /** True where the editorial only reads it into them. */
  readonly isGuess: boolean;
};

/**
 * Stems, fixed options and rationales of the items, one group a template.
 *
 * A stem asks a whole question of the editorial, not of the world (Haladyna, Downing & Rodriguez
 * 2002), and its verb tells the voice: what is reported is asked as reported, what the editorial
 * reads into somebody is never asked with say, want or hope.
 */
export type ItemPhrases = {
  // main claim
  readonly mainClaimStem: () => string;
  /** The same where the condition of the claim is told in the question. */
  readonly mainClaimStemIf: () => string;
  readonly conditionalClaim: (of: { readonly claim: string; readonly condition: string }) => string;
  readonly ifWrongClaim: (of: Where & { readonly holder: string | undefined }) => string;
  readonly ifWrongCondition: (of: ToldEvent) => string;
  readonly ifNeither: () => string;
  readonly mainClaimKey: (
    of: Where & { readonly reasons: readonly string[]; readonly force: Force },
  ) => string;
  readonly subClaimIsReason: (of: Where) => string;
  readonly counterClaimIsAnswered: (
    of: Where & { readonly holder: string; readonly answer: CounterAnswer },
  ) => string;
  readonly themeIsNoClaim: () => string;

  // condition
  readonly conditionStem: () => string;
  readonly conditionStatement: (proposition: string) => string;
  readonly conditionKey: (of: Where & { readonly account: string }) => string;
  readonly eventIsNoCondition: (of: ToldEvent) => string;
  readonly reasonIsNoCondition: (of: Where) => string;

  // who
  readonly whoStem: (of: {
    readonly stance: "for" | "against";
    readonly voice: "reported" | "imputed";
  }) => string;
  readonly whoStatement: (proposition: string) => string;
  /** An actor as an option: with a capital where the language has them. */
  readonly actorOption: (mention: string) => string;
  readonly whoKey: (of: { readonly told: readonly string[] }) => string;
  readonly whoNotThis: (of: ToldStand) => string;

  // stance, of one actor and of several
  readonly stanceStem: (of: { readonly actor: string }) => string;
  readonly stanceStemOfAuthor: () => string;
  readonly stancesStem: () => string;
  readonly stanceStatement: (proposition: string) => string;
  readonly stanceAnswer: Readonly<Record<StanceAnswer, string>>;
  readonly stanceKey: (of: Where & { readonly account: string; readonly force: Force }) => string;
  readonly silentKey: (of: Where & { readonly actor: string }) => string;
  readonly stancesKey: () => string;
  readonly stanceNotThis: (of: {
    readonly actor: string;
    readonly key: StanceAnswer;
    readonly chosen: StanceAnswer;
  }) => string;

  // voice
  readonly voiceStem: () => string;
  readonly voiceStatement: (gist: string) => string;
  readonly voiceAnswer: (of: { readonly voice: Voice; readonly actor: string }) => string;
  readonly voiceKey: (of: Where & { readonly voice: Voice; readonly account: string }) => string;
  readonly voiceNotThis: (of: {
    readonly key: Voice;
    readonly chosen: Voice;
    readonly actor: string;
  }) => string;

  // reason
  readonly reasonStem: (of: { readonly force: Force }) => string;
  readonly reasonStatement: (claim: string) => string;
  readonly reasonKey: (
    of: Where & {
      readonly warrant: string | undefined;
      readonly warrantStated: boolean;
      readonly force: Force;
    },
  ) => string;
  readonly reasonForAnother: (of: Where & { readonly claim: string }) => string;
  readonly reasonOfCounter: (of: Where & { readonly holder: string }) => string;

  // where
  readonly whereStem: (of: { readonly voice: Voice }) => string;
  readonly whereStatement: (text: string) => string;
  readonly paragraphName: (n: number) => string;
  readonly whereKey: (of: Where & { readonly isOneOfSeveral: boolean }) => string;
  readonly whereNotThis: (of: { readonly n: number; readonly job: string }) => string;

  // taken for granted
  readonly grantedStem: () => string;
  readonly grantedStatement: (of: { readonly premise: string; readonly claim: string }) => string;
  readonly grantedKey: (of: Where) => string;
  readonly grantedNotThis: (of: { readonly claim: string }) => string;
  readonly grantedByCounter: (of: { readonly holder: string }) => string;

  // job
  readonly jobStem: () => string;
  readonly jobName: Readonly<Record<Job, string>>;
  readonly jobKey: () => string;
  readonly jobWhy: (
    of: Where & {
      readonly job: Job;
      /** The claim a reason is given for, or whose objection it is. */
      readonly of: string;
    },
  ) => string;
  readonly jobNotThis: (of: { readonly key: Job; readonly chosen: Job }) => string;

  // link
  readonly linkStem: () => string;
  readonly linkStatement: (of: { readonly from: string; readonly to: string }) => string;
  readonly linkAnswer: Readonly<Record<Relation["kind"], string>>;
  readonly linkKey: (of: Where & { readonly kind: Relation["kind"] }) => string;
  readonly linkNotThis: (of: {
    readonly key: Relation["kind"];
    readonly chosen: Relation["kind"];
  }) => string;

  // happened, and in order
  readonly happenedStem: () => string;
  readonly happenedKey: (of: Where & { readonly date: string | undefined }) => string;
  readonly eventDidNotHappen: (of: ToldEvent) => string;
  readonly orderStem: () => string;
  readonly orderKey: (of: { readonly dates: readonly string[] }) => string;
  readonly orderEntry: (of: Where & { readonly date: string }) => string;

  // common ground
  readonly commonStem: (of: {
    readonly one: string;
    readonly other: string;
    readonly voice: SharedVoice;
    readonly picks: number;
  }) => string;
  readonly propositionOption: (proposition: string) => string;
  readonly commonKey: (of: { readonly told: readonly string[] }) => string;
  readonly commonNotThis: (of: { readonly one: ToldStand; readonly other: ToldStand }) => string;
};
