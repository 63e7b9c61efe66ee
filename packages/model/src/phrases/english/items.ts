import type { Relation } from "../../dossier/argument.ts";
import type { EventMode } from "../../dossier/event.ts";
import type { Force, Voice } from "../../dossier/position.ts";
import type {
  CounterAnswer,
  ItemPhrases,
  Job,
  StanceAnswer,
  ToldEvent,
  ToldStand,
} from "../item-phrases.ts";
import {
  asClause,
  capitalise,
  inBrackets,
  lowerFirst,
  namePlaces,
  placed,
  withoutStop,
} from "./grammar.ts";

/** English, in the words of the screen glossary: "taken for granted", never "warrant". */
export const itemsEn: ItemPhrases = {
  mainClaimStem: () => "Which sentence best states what the editorial argues for?",
  mainClaimStemIf: () =>
    "The editorial argues for something on this condition. Which sentence best states what it argues for?",
  conditionalClaim: ({ claim, condition }) => `If ${asClause(condition)}, ${lowerFirst(claim)}`,
  ifWrongClaim: ({ holder, paragraphs }) =>
    holder === undefined
      ? `The condition fits, the claim does not. The editorial makes it on its way${inBrackets(paragraphs)} and does not let it hang on this.`
      : `The condition fits, the claim does not: it is a view of ${holder}${inBrackets(paragraphs)}.`,
  ifWrongCondition: (of) =>
    `The claim fits, the condition does not. ${itemsEn.eventIsNoCondition(of)}`,
  ifNeither: () => "Neither the condition nor the claim is what the editorial puts together.",
  mainClaimKey: ({ reasons, paragraphs, force }) =>
    `This is where the editorial ends up${inBrackets(paragraphs)}.${care(force)}` +
    (reasons.length === 0 ? "" : ` What leads to it: ${reasons.join(" ")}`),
  subClaimIsReason: ({ paragraphs }) =>
    `The editorial does say this${inBrackets(paragraphs)}, on the way to its main claim: it is part of the case, not what the case is for.`,
  counterClaimIsAnswered: ({ holder, paragraphs, answer }) =>
    `This is a view of ${holder}${inBrackets(paragraphs)}. ${COUNTER_ANSWER[answer]}`,
  themeIsNoClaim: () =>
    "This says what the editorial is about. It takes no side, so it is not what the editorial argues for.",

  conditionStem: () =>
    "The editorial backs this idea on one condition. What does it want to happen first?",
  conditionStatement: asSentence,
  conditionKey: ({ account, paragraphs }) => placed(paragraphs, account),
  eventIsNoCondition: (event) =>
    `${toldEvent(event)}. The editorial does not make its support depend on it.`,
  reasonIsNoCondition: ({ paragraphs }) =>
    `The editorial gives this as a reason${inBrackets(paragraphs)}. It does not wait for it to happen.`,

  whoStem: ({ stance, voice }) => WHO[voice][stance],
  whoStatement: asSentence,
  actorOption: capitalise,
  whoKey: ({ told }) => told.join(" "),
  whoNotThis: (stand) => `${capitalise(toldStand(stand))}.`,

  stanceStem: ({ actor }) => `How does the editorial present ${actor} on this idea?`,
  stanceStemOfAuthor: () => "Where does the editorial itself stand on this idea?",
  stancesStem: () => "As the editorial presents it, where does each of them stand on this idea?",
  stanceStatement: asSentence,
  stanceAnswer: {
    for: "For it",
    "for-if": "For it, on a condition",
    against: "Against it",
    "against-if": "Against it, on a condition",
    silent: "The editorial does not say",
  },
  stanceKey: ({ account, paragraphs, force }) => placed(paragraphs, account) + care(force),
  silentKey: ({ actor, paragraphs }) =>
    `Nowhere does the editorial give a view of ${actor} on this. ` +
    (paragraphs.length === 0
      ? ""
      : `${capitalise(namePlaces(paragraphs))} ${paragraphs.length === 1 ? "speaks" : "speak"} of ${actor}, without a view on this. `) +
    "Not said is not the same as against.",
  stancesKey: () => "Of each, we know no more than the editorial tells.",
  stanceNotThis: ({ actor, key, chosen }) => stanceNotThis(actor, key, chosen),

  voiceStem: () => "Whose view is this in the editorial?",
  voiceStatement: (gist) => gist,
  voiceAnswer: ({ voice, actor }) =>
    ({
      author: "It is the editorial’s own view",
      reported: `The editorial reports it as the view of ${actor}`,
      imputed: `The editorial concludes for itself that it is the view of ${actor}`,
    })[voice],
  voiceKey: ({ voice, account, paragraphs }) =>
    `${placed(paragraphs, account)} ${VOICE_REASON[voice]}`,
  voiceNotThis: ({ key, chosen, actor }) => voiceNotThis(key, chosen, actor),

  reasonStem: ({ force }) =>
    force === "hedged"
      ? "The editorial makes this claim with care. Which reason does it give for it?"
      : "Which reason does the editorial give for this claim?",
  reasonStatement: (claim) => claim,
  reasonKey: ({ paragraphs, warrant, warrantStated, force }) =>
    placed(paragraphs, "this is offered for the claim.") +
    (force === "hedged" ? " The claim is worded with care." : "") +
    (warrant === undefined
      ? ""
      : warrantStated
        ? ` Why it counts, the editorial says too: ${warrant}`
        : ` The step from one to the other is taken for granted: ${warrant}`),
  reasonForAnother: ({ claim, paragraphs }) =>
    `The editorial does say this${inBrackets(paragraphs)}, but as a reason for another claim: ${claim}`,
  reasonOfCounter: ({ holder, paragraphs }) =>
    `This is offered for the other side, by ${holder}${inBrackets(paragraphs)}. The editorial reports it.`,

  whereStem: ({ voice }) =>
    ({
      author: "In which paragraph does the editorial say this?",
      reported: "In which paragraph does the editorial report this view?",
      imputed: "In which paragraph does the editorial conclude that somebody holds this view?",
    })[voice],
  whereStatement: (text) => text,
  paragraphName: (n) => `Paragraph ${n}`,
  whereKey: ({ paragraphs, isOneOfSeveral }) =>
    isOneOfSeveral
      ? placed(paragraphs, "each of them shows it, and one is enough.")
      : placed(paragraphs, "it is said here, in other words."),
  whereNotThis: ({ n, job }) => `What paragraph ${n} does: it ${lowerInitial(job)}`,

  grantedStem: () =>
    "The editorial goes from this reason to this claim. What does it take for granted on the way?",
  grantedStatement: ({ premise, claim }) => `Reason: “${premise}” Claim: “${claim}”`,
  grantedKey: ({ paragraphs }) =>
    placed(
      paragraphs,
      "the editorial gives the reason and draws the claim from it. The step between them is left unsaid; without it the reason does not reach the claim.",
    ),
  grantedNotThis: ({ claim }) =>
    `This step is taken in another place, on the way to this claim: ${claim}`,

  grantedByCounter: ({ holder }) =>
    `This step is taken by ${holder}, on the other side. It is not one the editorial takes.`,

  jobStem: () => "What job does each statement do in the editorial?",
  jobName: {
    main: "What it argues for in the end",
    reason: "A reason for one of its claims",
    objection: "An objection it mentions",
    event: "Background: what took place",
  },
  jobKey: () => "One statement can be true and still do only one job.",
  jobWhy: ({ job, of, paragraphs }) =>
    placed(
      paragraphs,
      {
        main: "this is where the editorial ends up.",
        reason: `it is offered as a reason for this: ${of}`,
        objection: `it is a view of ${of} against the case the editorial makes.`,
        event: "it tells what took place, and nothing is argued from it.",
      }[job],
    ),
  jobNotThis: ({ key, chosen }) => JOB_NOT_THIS[key][chosen],

  linkStem: () => "How does the editorial connect the first statement with the second?",
  linkStatement: ({ from, to }) => `First: “${from}” Second: “${to}”`,
  linkAnswer: {
    supports: "The first is a reason for the second",
    rebuts: "The first speaks against the second",
    undercuts: "The first questions a step in the reasoning for the second",
  },
  linkKey: ({ kind, paragraphs }) => placed(paragraphs, LINK_REASON[kind]),
  linkNotThis: ({ key, chosen }) => LINK_NOT_THIS[`${key}/${chosen}`] ?? "",

  happenedStem: () => "Which of these had already happened when the editorial was written?",
  happenedKey: ({ paragraphs, date }) =>
    placed(
      paragraphs,
      date === undefined
        ? "the editorial tells it as done."
        : `the editorial tells it as done, and gives the date: ${date}.`,
    ),
  eventDidNotHappen: (event) =>
    event.mode === "not-expected"
      ? `The editorial does not expect this to happen${inBrackets(event.paragraphs)}.`
      : `${toldEvent(event)}, and does not tell it as done.`,
  orderStem: () => "In which order did these things happen, by the dates the editorial gives?",
  orderKey: ({ dates }) => `In order: ${dates.join("; ")}.`,
  orderEntry: ({ date, paragraphs }) => `${date}${inBrackets(paragraphs)}`,

  commonStem: ({ one, other, voice, picks }) => {
    const which = picks === 1 ? "On which idea" : `On which ${NUMBERS[picks] ?? picks} ideas`;
    return {
      reported: `${which} does the editorial report ${one} and ${other} to be on the same side?`,
      imputed: `${which} does the editorial read ${one} and ${other} as being on the same side?`,
      "own-and-reported": `Going by what the editorial reports, ${which.toLowerCase()} does it agree with ${other}?`,
    }[voice];
  },
  propositionOption: asSentence,
  commonKey: ({ told }) => told.join(" "),
  commonNotThis: ({ one, other }) => `${capitalise(toldStand(one))}; ${toldStand(other)}.`,
};

const COUNTER_ANSWER: Readonly<Record<CounterAnswer, string>> = {
  rebutted: "The editorial mentions it and argues against it.",
  dismissed: "The editorial mentions it and sets it aside.",
  conceded: "The editorial grants that there is something in it, and argues for something else.",
  open: "The editorial mentions it and leaves it open.",
};

const NUMBERS: Readonly<Record<number, string>> = { 2: "two", 3: "three" };

const WHO = {
  reported: {
    for: "Who is reported in the editorial to be for this idea?",
    against: "Who is reported in the editorial to be against this idea?",
  },
  imputed: {
    for: "Who is for this idea, as the editorial works it out?",
    against: "Who is against this idea, as the editorial works it out?",
  },
} as const;

const VOICE_REASON: Readonly<Record<Voice, string>> = {
  author: "The editorial says so in its own name and puts it in nobody’s mouth.",
  reported: "The editorial passes this on as somebody else’s.",
  imputed: "The editorial works it out for itself; nobody is reported to have said so.",
};

const JOB_NOT_THIS: Readonly<Record<Job, Readonly<Record<Job, string>>>> = {
  main: {
    main: "",
    reason: "The reasons lead to it; it is what the case is for.",
    objection: "The editorial argues for it itself.",
    event: "It is argued for, not just told.",
  },
  reason: {
    main: "It helps the case; it is not what the case is for.",
    reason: "",
    objection: "It speaks for what the editorial argues, not against it.",
    event: "It is claimed as part of the case, not just told.",
  },
  objection: {
    main: "The editorial does not argue for it; somebody else does.",
    reason: "It speaks against what the editorial argues.",
    objection: "",
    event: "It is a view that somebody holds, not a thing that took place.",
  },
  event: {
    main: "It is told, not argued for.",
    reason: "No claim of the editorial rests on it.",
    objection: "Nobody holds it against what the editorial argues.",
    event: "",
  },
};

const LINK_REASON: Readonly<Record<Relation["kind"], string>> = {
  supports: "if the first is so, there is more to be said for the second.",
  rebuts: "if the first is so, there is less to be said for the second itself.",
  undercuts:
    "the first does not deny the second; it doubts that what is offered for it leads there.",
};

const LINK_NOT_THIS: Readonly<Record<string, string>> = {
  "supports/rebuts": "The two pull the same way.",
  "supports/undercuts": "It adds to the reasoning; it does not question it.",
  "rebuts/supports": "The two pull in opposite ways.",
  "rebuts/undercuts": "It goes against the statement itself, not against a step on the way to it.",
  "undercuts/supports": "It takes away from the reasoning; it does not add to it.",
  "undercuts/rebuts": "The second might still be true; what is questioned is the way to it.",
};

/** How a cautious claim or view is marked after the answer, so that it is not remembered as a firm one. */
function care(force: Force): string {
  return force === "hedged" ? " The editorial words this with care." : "";
}

function asSentence(proposition: string): string {
  return `${withoutStop(proposition)}.`;
}

function lowerInitial(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function byWhom(by: string | undefined): string {
  return by === undefined ? "" : ` by ${by}`;
}

/** How the editorial speaks of an event to come, without a stop. */
function toldEvent({ mode, by, isGuess, paragraphs }: ToldEvent): string {
  const place = inBrackets(paragraphs);
  if (by !== undefined && isGuess) return `The editorial only supposes this of ${by}${place}`;
  return `The editorial speaks of this as ${MODE_IN_SENTENCE[mode]}${byWhom(by)}${place}`;
}

const MODE_IN_SENTENCE: Readonly<Record<EventMode, string>> = {
  happened: "something that happened",
  ongoing: "something that is going on",
  planned: "planned",
  expected: "expected",
  hoped: "hoped for",
  proposed: "proposed",
  "not-expected": "not to be expected",
};

const SIDE: Readonly<Record<StanceAnswer, string>> = {
  for: "for it",
  "for-if": "for it on a condition",
  against: "against it",
  "against-if": "against it on a condition",
  silent: "",
};

function toldStand({ actor, answer, voice, paragraphs }: ToldStand): string {
  if (answer === "silent") return `the editorial gives no view of ${actor} on this`;
  const side = `${SIDE[answer]}${inBrackets(paragraphs)}`;
  if (voice === "author") return `the editorial itself is ${side}`;
  if (voice === "imputed") return `the editorial takes ${actor} to be ${side}`;
  return `the editorial ${voice === undefined ? "presents" : "reports"} ${actor} as being ${side}`;
}

function stanceNotThis(actor: string, key: StanceAnswer, chosen: StanceAnswer): string {
  if (key === "silent")
    return `The editorial gives ${actor} no position on this, so there is nothing to read as ${chosen.startsWith("for") ? "support" : "opposition"}.`;
  if (chosen === "silent") return `There is a passage that shows the stand of ${actor}.`;
  const sameSide = key.split("-")[0] === chosen.split("-")[0];
  if (!sameSide)
    return chosen.endsWith("-if")
      ? "That turns the view the other way round, and adds a condition that is not there."
      : "That turns the view the other way round.";
  return key.endsWith("-if")
    ? "That drops the condition that is set."
    : "No condition is attached to it.";
}

function voiceNotThis(key: Voice, chosen: Voice, actor: string): string {
  if (chosen === "author")
    return key === "reported"
      ? `To report a view of ${actor} is not to agree with it.`
      : "The editorial describes how someone else sees things; it does not make the view its own.";
  if (chosen === "reported")
    return key === "author"
      ? `That puts the editorial’s own view into the mouth of ${actor}.`
      : `No statement of that kind by ${actor} is passed on.`;
  return key === "author"
    ? `The editorial speaks for itself here, and reads nothing into ${actor}.`
    : `The editorial does not have to conclude anything: it passes on what ${actor} said or did.`;
}
