import { mentionOf } from "../dossier/actor.ts";
import type { EventMode } from "../dossier/event.ts";
import type { Voice } from "../dossier/position.ts";
import type { PhraseCatalogue, StanceAnswer } from "./catalogue.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** English, in the words of the screen glossary: "taken for granted", never "warrant". */
export const phrasesEn: PhraseCatalogue = {
  language: "en",
  absoluteWords: new Set(["all", "always", "every", "never", "none", "nobody", "only"]),
  functionWords: new Set(
    "and are but can for from had has have her his how its may more must not one should than that the their them then there they this those was what when which who whom whose will with would".split(
      " ",
    ),
  ),

  paragraphs: (numbers) => {
    if (numbers.length === 1 && numbers[0] === 0) return "the title";
    const body = numbers.filter((n) => n !== 0).map(String);
    const named = `${body.length === 1 ? "paragraph" : "paragraphs"} ${andList(body)}`;
    return numbers.includes(0) ? `the title and ${named}` : named;
  },
  holder: (actor) => (actor ? mentionOf(actor) : "someone"),
  mapKicker: ({ role, standing, stated, paragraphs }) => {
    const name = kickerName({ role, standing, stated });
    if (paragraphs.length === 0) return name;
    return `${name} · ${phrasesEn.paragraphs(paragraphs)}`;
  },
  relation: { supports: "supports", rebuts: "speaks against", undercuts: "questions this step" },
  stance: { for: "For", against: "Against", mixed: "Mixed", silent: "Not said" },
  stanceIf: ({ stance, condition }) => `${phrasesEn.stance[stance]}, if ${asClause(condition)}`,
  voice: {
    author: "The editorial’s own view",
    reported: "Reported by the editorial",
    imputed: "Read in by the editorial",
  },
  mode: {
    happened: "Happened",
    ongoing: "Going on",
    planned: "Planned",
    expected: "Expected",
    hoped: "Hoped for",
    proposed: "Proposed",
    "not-expected": "Not expected",
  },
  modeBy: ({ mode, by }) =>
    mode === "ongoing" ? phrasesEn.mode.ongoing : `${phrasesEn.mode[mode]} by ${by}`,
  date: (edtf) => {
    const [from = edtf, to] = edtf.split("/").map(dayText);
    if (to === undefined) return from;
    const year = to.slice(-4);
    return `${from.endsWith(year) ? from.slice(0, -5) : from} to ${to}`;
  },
  codedDate: ({ edtf, basis }) =>
    basis === "stated"
      ? phrasesEn.date(edtf)
      : `${phrasesEn.date(edtf)} (${phrasesEn.dateBasis[basis]})`,
  dateBasis: {
    stated: "as printed",
    "year-inferred": "year not printed",
    inferred: "not printed, worked out",
  },
  genre: {
    editorial: "Editorial",
    "op-ed": "Opinion article",
    column: "Column",
    letter: "Letter to the editor",
  },

  conditionalClaim: ({ claim, condition }) => `If ${asClause(condition)}, ${lowerFirst(claim)}`,
  mainClaimStem: () => "Which sentence best states what the editorial argues for?",
  mainClaimKey: ({ reasons, paragraphs }) =>
    `This is where the editorial ends up (${phrasesEn.paragraphs(paragraphs)}). ` +
    (reasons.length === 0
      ? "The rest leads to it."
      : `What leads to it: ${semicolonList(reasons.map(withoutStop))}.`),
  subClaimIsReason: ({ paragraphs }) =>
    `The editorial does say this (${phrasesEn.paragraphs(paragraphs)}), on the way to its main claim: it is part of the case, not what the case is for.`,
  counterClaimIsAnswered: ({ holder, paragraphs }) =>
    `This is a view of ${holder} that the editorial mentions and does not share (${phrasesEn.paragraphs(paragraphs)}).`,
  themeIsNoClaim: () =>
    "This says what the editorial is about. It takes no side, so it is not what the editorial argues for.",

  conditionStem: () => "The editorial backs this idea on one condition. What must happen first?",
  conditionStatement: (proposition) => `${withoutStop(proposition)}.`,
  conditionKey: ({ account, paragraphs }) => placed(paragraphs, account),
  eventIsNoCondition: ({ mode, by, paragraphs }) =>
    `The editorial speaks of this as ${modeInSentence(mode)}${by === undefined ? "" : ` by ${by}`} (${phrasesEn.paragraphs(paragraphs)}). Nothing is made to depend on it.`,

  stanceStem: ({ actor }) => `How does the editorial present ${actor} on this idea?`,
  stanceStemOfAuthor: () => "Where does the editorial itself stand on this idea?",
  stanceStatement: (proposition) => `${withoutStop(proposition)}.`,
  stanceAnswer: {
    for: "For it",
    "for-if": "For it, on a condition",
    against: "Against it",
    "against-if": "Against it, on a condition",
    silent: "The editorial does not say",
  },
  stanceKey: ({ account, paragraphs }) => placed(paragraphs, account),
  silentKey: ({ actor, paragraphs }) =>
    `Nowhere does the editorial say where ${actor} stands on this. ` +
    (paragraphs.length === 0
      ? ""
      : `${capitalise(actor)} appears in ${phrasesEn.paragraphs(paragraphs)}, on other matters. `) +
    "Not said is not the same as against.",
  stanceNotThis: ({ actor, key, chosen }) => stanceNotThis(actor, key, chosen),

  voiceStem: () => "Whose view is this in the editorial?",
  voiceStatement: (gist) => gist,
  voiceAnswer: ({ voice, actor }) =>
    ({
      author: "It is the editorial’s own view",
      reported: `The editorial reports it as the view of ${actor}`,
      imputed: `The editorial works it out from what ${actor} does or says`,
    })[voice],
  voiceKey: ({ voice, account, paragraphs }) =>
    `${placed(paragraphs, account)} ${VOICE_REASON[voice]}`,
  voiceNotThis: ({ key, chosen, actor }) => voiceNotThis(key, chosen, actor),

  reasonStem: () => "Which reason does the editorial give for this claim?",
  reasonStatement: (claim) => claim,
  reasonKey: ({ paragraphs, warrant, warrantStated }) =>
    `${capitalise(phrasesEn.paragraphs(paragraphs))} ${paragraphs.length === 1 ? "offers" : "offer"} it for this claim.` +
    (warrant === undefined
      ? ""
      : warrantStated
        ? ` Why it counts, the editorial says too: ${lowerFirst(warrant)}`
        : ` The step from one to the other is taken for granted: ${lowerFirst(warrant)}`),
  reasonForAnother: ({ claim, paragraphs }) =>
    `The editorial does say this (${phrasesEn.paragraphs(paragraphs)}), but as a reason for another claim: ${lowerFirst(claim)}`,
};

const VOICE_REASON: Readonly<Record<Voice, string>> = {
  author: "It says so in its own name and puts it in nobody’s mouth.",
  reported: "It passes this on and does not say that it agrees.",
  imputed: "The editorial works it out for itself; nobody is reported to have said so.",
};

function kickerName(of: {
  readonly role: "claim" | "condition" | "reason" | "evidence" | "warrant";
  readonly standing: "main" | "sub" | "counter";
  readonly stated: boolean;
}): string {
  switch (of.role) {
    case "claim":
      return { main: "What it argues for", sub: "Claim", counter: "Objection" }[of.standing];
    case "condition":
      return "If";
    case "warrant":
      return of.stated ? "Why that counts" : "Taken for granted";
    case "reason":
      return of.stated ? "Reason" : "Reason, not said";
    case "evidence":
      return of.stated ? "Evidence" : "Evidence, not said";
  }
}

function stanceNotThis(actor: string, key: StanceAnswer, chosen: StanceAnswer): string {
  if (key === "silent")
    return `The editorial gives ${actor} no position on this, so there is nothing to read as ${chosen.startsWith("for") ? "support" : "opposition"}.`;
  if (chosen === "silent") return `There is a passage that shows where ${actor} stands.`;
  const sameSide = key.split("-")[0] === chosen.split("-")[0];
  if (!sameSide)
    return chosen.endsWith("-if")
      ? "That turns the stance the other way round, and adds a condition that is not there."
      : "That turns the stance the other way round.";
  return key.endsWith("-if")
    ? "That drops the condition the editorial sets."
    : "No condition is attached to it.";
}

function voiceNotThis(key: Voice, chosen: Voice, actor: string): string {
  if (chosen === "author")
    return key === "reported"
      ? `To report what ${actor} says is not to agree with it.`
      : "The editorial describes how someone else sees things; it does not make the view its own.";
  if (chosen === "reported")
    return key === "author"
      ? `That puts the editorial’s own view into the mouth of ${actor}.`
      : `No statement of that kind by ${actor} is passed on.`;
  return key === "author"
    ? `The editorial speaks for itself here, not of what ${actor} has in mind.`
    : `Nothing has to be worked out: the editorial passes on what ${actor} said or did.`;
}

function modeInSentence(mode: EventMode): string {
  if (mode === "happened") return "something that happened";
  if (mode === "ongoing") return "something that is going on";
  if (mode === "not-expected") return "not to be expected";
  return phrasesEn.mode[mode].toLowerCase();
}

function dayText(date: string): string {
  const [year = "", month, day] = date.split("-");
  const monthName = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(" ");
}

/** "Paragraph 5: …", the place first, as one reads with the text at hand. */
function placed(paragraphs: readonly number[], sentence: string): string {
  return `${capitalise(phrasesEn.paragraphs(paragraphs))}: ${sentence}`;
}

function andList(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function semicolonList(items: readonly string[]): string {
  return items.map(lowerFirst).join("; ");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences of a dossier start with a capital; only articles and pronouns may lose it inside another. */
function lowerFirst(sentence: string): string {
  return sentence.replace(
    /^(The|A|An|It|Its|This|That|These|Those|There|Both|Each|Many|Most|Some|No|In|On|Over|Since|Two|Unlike|What|When|Who|Whoever) /,
    (word) => word.toLowerCase(),
  );
}

function asClause(sentence: string): string {
  return lowerFirst(withoutStop(sentence));
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, "");
}
