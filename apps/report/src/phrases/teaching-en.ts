import type { TeachingPhrases } from "./teaching-catalogue.ts";

/** What a teacher gets besides the teacher's edition, and the exit tickets, in English. */
export const teachingPhrasesEn: TeachingPhrases = {
  keyDeck: ({ forms }) =>
    forms.length === 1
      ? `Form ${forms[0]}: a table to mark by, then why each answer fits and what the others are.`
      : `Forms ${listed(forms)}: one table to mark by, then why each answer fits and what the others are.`,
  marking: ({ forms }) => ({
    title: "To mark by",
    ...(forms.length > 1 && {
      intro:
        "Every form asks the same things in the same order; its options and where they stand may differ.",
    }),
  }),
  markingHead: {
    number: "No.",
    answer: "Answer",
    form: (letter) => `Form ${letter}`,
    where: "¶",
    asks: "What it asks about",
  },
  reasons: {
    title: "Question by question",
    intro: "What fits and why; under it what each other answer really is, and how one comes to it.",
  },
  meaning: "What it is",
  fits: "Fits",
  misreading: {
    "takes-reason-for-claim": "Takes a reason for the claim",
    "takes-counter-for-claim": "Takes an objection for the claim",
    "takes-theme-for-claim": "Takes what the text is about for what it argues",
    "takes-event-for-condition": "Takes something that may happen for the condition",
    "takes-reason-for-condition": "Takes a reason for the condition",
    "takes-silence-for-stance": "Takes silence for a stance",
    "overlooks-stance": "Overlooks a stance",
    "turns-stance-round": "Turns the stance round",
    "drops-condition": "Drops the condition",
    "adds-condition": "Adds a condition",
    "takes-opponent-for-holder": "Takes an opponent for a supporter",
    "takes-silent-for-holder": "Takes someone silent for someone with a view",
    "takes-difference-for-agreement": "Takes a difference for agreement",
    "takes-report-for-own-view": "Takes a report for the editorial’s own view",
    "takes-reading-for-own-view": "Takes a reading of others for the editorial’s own view",
    "takes-own-view-for-report": "Takes the editorial’s own view for a report",
    "takes-reading-for-report": "Takes a reading for a report",
    "takes-own-view-for-reading": "Takes the editorial’s own view for a reading of others",
    "takes-report-for-reading": "Takes a report for a reading",
    "takes-reason-of-another-claim": "Takes the reason of another claim",
    "takes-reason-of-counter": "Takes a reason of the other side",
    "takes-warrant-of-another-argument": "Takes what another step rests on",
    "takes-claim-for-other-job": "Mistakes what the claim does",
    "takes-reason-for-other-job": "Mistakes what a reason does",
    "takes-objection-for-other-job": "Mistakes what an objection does",
    "takes-event-for-other-job": "Mistakes what background does",
    "takes-support-for-attack": "Takes support for attack",
    "takes-attack-for-support": "Takes attack for support",
    "takes-one-attack-for-the-other": "Takes doubt of a step for doubt of a claim, or the reverse",
    "takes-other-paragraph": "Takes another paragraph",
    "takes-plan-for-fact": "Takes a plan or a hope for a fact",
    "takes-later-for-earlier": "Takes what came later for what came before",
  },
  notOffered: "–",
  exitKey: { title: "Exit tickets", intro: "The last sentence has no key: read it." },

  ticketTitle: "Before you go",
  ticketFields: ["Name", "Date"],
  ownSentence: "In one sentence of your own: where is the editorial least convincing, and why?",
  cutHere: "Cut here",

  openerLabels: {
    claim: "It argues",
    condition: "Only if",
    before: "Before class",
    after: "After class",
  },
  compelling: (proposition) => `${bare(proposition)}. Do you agree?`,
  before: ({ minutes, paragraphs }) =>
    `The text for each student: ${paragraphs} paragraphs, about ${minutes} minutes with a pencil. For 20 minutes it is read the day before. Screens: the code of a session on the board. For you: the Answer key.`,
  after:
    "Three piles of tickets: both right, one, none. Begin the next lesson with what most got wrong.",
  copies: ({ students }) => `Sheets to copy for ${students} students, printed on both sides`,
  copiesHead: {
    document: "What",
    pages: "Pages",
    copies: "Copies",
    lesson: ({ minutes, mode }) => `${minutes} min, ${mode}`,
  },
  copied: {
    read: "Read",
    quiz: "Quiz, A, B, C mixed",
    review: "Review, one for two",
    exit: "Exit tickets, two a sheet",
  },
  copiesSum: "All",
  plan: "The lesson in 20, 45 or 90 minutes",
  planHead: {
    step: "Step",
    length: (minutes) => String(minutes),
    doing: "Do",
    say: "Say",
  },
  modes: { screens: "Screens:", paper: "Paper:" },
  steps: {
    open: ({ question }) => ({
      name: "Open",
      doing: "On the board. Hands: yes, no, not sure. Count.",
      say: [question === undefined ? "“Is this editorial right?”" : `“${question}”`],
    }),
    read: ({ last }) => ({
      name: "Read",
      doing: "Text and Read: number the paragraphs, then answer the guide.",
      say: [`“The title is 0, the last paragraph ${last}.”`],
    }),
    grid: {
      name: "Pairs",
      doing: "In Read, Who stands where: a sign and a paragraph in each cell.",
      say: ["“No sign without a paragraph.”"],
    },
    quiz: {
      name: "Quiz",
      doing: { screens: "join with the code.", paper: "forms A, B, C by rows." },
      say: ["“Text open. What fits it, not what you think.”"],
    },
    answers: {
      name: "Answers",
      doing: {
        screens: "the two most missed: pairs find the paragraph, vote again.",
        paper: "swap, read out the key; then the same.",
      },
      say: ["“Which line settles it? Read it to us.”"],
    },
    talk: ({ granted, against }) => ({
      name: "Talk",
      doing: "Pairs, then all. Whoever speaks names a paragraph. Nothing is scored.",
      say: [
        ...(granted === undefined ? [] : [`“Not said: ${bare(granted)}. Do you accept it?”`]),
        ...(against === undefined ? [] : [`“Some object: ${bare(against)}. Is that answered?”`]),
        ...(granted === undefined && against === undefined
          ? ["“Which of its reasons is the weakest? Why?”"]
          : []),
      ],
    }),
    write: {
      name: "Write",
      doing: "Three sentences, with the frames in Review.",
      say: ["“First be fair to it. Then differ.”"],
    },
    exit: {
      name: "Exit",
      doing: "The question again, hands. Then tickets A and B by turns.",
      say: ["“Two questions, one sentence. Each alone.”"],
    },
  },
  charactersPerMinute: 700,

  copyNotes: "Notes",
  copyFoot: "Printed by the teacher from their own copy; not part of Linchpin.",
  copyDiffers: (paragraphs) =>
    `${numbered(paragraphs)} ${paragraphs.length === 1 ? "differs" : "differ"} from the text that was coded: look whether the right one stands there, or paragraph numbers may point to the wrong line.`,
  copyLacks: (paragraphs) =>
    `${numbered(paragraphs)} of the text that was coded ${paragraphs.length === 1 ? "is" : "are"} missing in this copy.`,

  noGlyphs: ({ characters, of }) =>
    `Our fonts cannot print these characters of ${of === "text" ? "your text" : "the dossier"}: ${characters.join(" ")}. Write them in Hangul or in Latin letters, or leave them out.`,
};

function numbered(paragraphs: readonly number[]): string {
  return `${paragraphs.length === 1 ? "Paragraph" : "Paragraphs"} ${paragraphs.join(", ")}`;
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en").format(words);
}

/** A sentence without its full stop, to go on after it. */
function bare(sentence: string): string {
  return sentence.replace(/[.。]$/, "");
}
