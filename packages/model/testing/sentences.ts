import type { EventMode } from "../src/dossier/event.ts";
import type { Voice } from "../src/dossier/position.ts";
import type { PhraseCatalogue } from "../src/phrases/catalogue.ts";
import type { StanceAnswer } from "../src/phrases/item-phrases.ts";

const VOICES: readonly Voice[] = ["author", "reported", "imputed"];
const ANSWERS: readonly StanceAnswer[] = ["for", "for-if", "against", "against-if", "silent"];
const MODES: readonly EventMode[] = ["planned", "expected", "hoped", "proposed", "not-expected"];
const FORCES = ["firm", "hedged"] as const;
const KINDS = ["supports", "rebuts", "undercuts"] as const;
const JOBS = ["main", "reason", "objection", "event"] as const;

const paragraphs = [3, 4];

/** Every stem there is, of two actors. */
export function stemsOn(say: PhraseCatalogue, one: string, other: string): readonly string[] {
  return [
    say.mainClaimStem(),
    say.mainClaimStemIf(),
    say.conditionStem(),
    ...(["for", "against"] as const).map((stance) => say.whoStem({ stance, voice: "reported" })),
    say.stanceStem({ actor: one }),
    say.stanceStemOfAuthor(),
    say.stancesStem(),
    say.voiceStem(),
    ...FORCES.map((force) => say.reasonStem({ force })),
    ...VOICES.map((voice) => say.whereStem({ voice })),
    say.grantedStem(),
    say.jobStem(),
    say.linkStem(),
    say.happenedStem(),
    say.orderStem(),
    ...[1, 2].flatMap((picks) =>
      (["reported", "imputed", "own-and-reported"] as const).map((voice) =>
        say.commonStem({ one, other, voice, picks }),
      ),
    ),
    ...imputedStems(say, one),
  ];
}

/** All that may be asked of a view that is read into somebody. */
export function imputedStems(say: PhraseCatalogue, actor: string): readonly string[] {
  return [
    ...(["for", "against"] as const).map((stance) => say.whoStem({ stance, voice: "imputed" })),
    say.stanceStem({ actor }),
    say.stancesStem(),
    say.voiceStem(),
    say.whereStem({ voice: "imputed" }),
    say.commonStem({ one: actor, other: actor, voice: "imputed", picks: 1 }),
  ];
}

/** Every option that is the same in all items, or made of a name. */
export function fixedOptions(say: PhraseCatalogue, actor: string): readonly string[] {
  return [
    ...Object.values(say.stanceAnswer),
    ...Object.values(say.linkAnswer),
    ...Object.values(say.jobName),
    ...VOICES.map((voice) => say.voiceAnswer({ voice, actor })),
    say.paragraphName(3),
    say.actorOption(actor),
  ];
}

/** Every rationale there is, of one actor; a claim and an account are in the words of the dossier. */
export function rationalesOn(
  say: PhraseCatalogue,
  { actor, claim, account }: { actor: string; claim: string; account: string },
): readonly string[] {
  return [
    ...claimRationales(say, { holder: actor, claim }),
    ...standRationales(say, { actor, account }),
    ...eventRationales(say, { by: actor, claim }),
  ];
}

function claimRationales(
  say: PhraseCatalogue,
  { holder, claim }: { holder: string; claim: string },
): readonly string[] {
  return [
    ...FORCES.map((force) => say.mainClaimKey({ paragraphs, force, reasons: [] })),
    say.mainClaimKey({ paragraphs, force: "firm", reasons: [claim, claim] }),
    say.subClaimIsReason({ paragraphs }),
    ...(["rebutted", "dismissed", "conceded", "open"] as const).map((answer) =>
      say.counterClaimIsAnswered({ holder, paragraphs, answer }),
    ),
    say.themeIsNoClaim(),
    ...[holder, undefined].map((whose) => say.ifWrongClaim({ holder: whose, paragraphs })),
    say.ifNeither(),
    say.reasonIsNoCondition({ paragraphs }),
    ...[undefined, claim].flatMap((warrant) =>
      [true, false].map((warrantStated) =>
        say.reasonKey({ paragraphs, warrant, warrantStated, force: "hedged" }),
      ),
    ),
    say.reasonForAnother({ claim, paragraphs }),
    say.reasonOfCounter({ holder, paragraphs }),
    say.grantedKey({ paragraphs }),
    say.grantedNotThis({ claim }),
    say.jobKey(),
    ...KINDS.map((kind) => say.linkKey({ kind, paragraphs })),
    ...KINDS.flatMap((key) =>
      KINDS.filter((chosen) => chosen !== key).map((chosen) => say.linkNotThis({ key, chosen })),
    ),
  ];
}

function standRationales(
  say: PhraseCatalogue,
  { actor, account }: { actor: string; account: string },
): readonly string[] {
  const told = VOICES.flatMap((voice) =>
    ANSWERS.map((answer) => ({ actor, answer, voice, paragraphs })),
  );
  return [
    ...told.map(say.whoNotThis),
    ...told.map((one) => say.commonNotThis({ one, other: { ...one, voice: undefined } })),
    ...FORCES.map((force) => say.stanceKey({ account, paragraphs, force })),
    ...[[], paragraphs].map((places) => say.silentKey({ actor, paragraphs: places })),
    say.stancesKey(),
    ...ANSWERS.flatMap((key) =>
      ANSWERS.filter((chosen) => chosen !== key).map((chosen) =>
        say.stanceNotThis({ actor, key, chosen }),
      ),
    ),
    ...VOICES.map((voice) => say.voiceKey({ voice, account, paragraphs })),
    ...VOICES.flatMap((key) =>
      VOICES.filter((chosen) => chosen !== key).map((chosen) =>
        say.voiceNotThis({ key, chosen, actor }),
      ),
    ),
  ];
}

function eventRationales(
  say: PhraseCatalogue,
  { by, claim }: { by: string; claim: string },
): readonly string[] {
  return [
    ...[
      { by, isGuess: false },
      { by, isGuess: true },
      { by: undefined, isGuess: false },
    ].flatMap((whose) =>
      MODES.flatMap((mode) => [
        say.eventIsNoCondition({ ...whose, mode, paragraphs }),
        say.eventDidNotHappen({ ...whose, mode, paragraphs }),
        say.ifWrongCondition({ ...whose, mode, paragraphs }),
      ]),
    ),
    ...[undefined, "2025년 6월"].map((date) => say.happenedKey({ paragraphs, date })),
    say.orderKey({ dates: ["2023년", "2025년 6월"] }),
    ...[true, false].map((isOneOfSeveral) => say.whereKey({ paragraphs, isOneOfSeveral })),
    ...JOBS.map((job) => say.jobWhy({ job, of: job === "reason" ? claim : by, paragraphs })),
    ...JOBS.flatMap((key) =>
      JOBS.filter((chosen) => chosen !== key).map((chosen) => say.jobNotThis({ key, chosen })),
    ),
  ];
}
