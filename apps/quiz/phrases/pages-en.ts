import { mapEn } from "#phrases/map-en.ts";
import { answeredEn, questionEn } from "#phrases/questions-en.ts";
import { capital, count, place, places } from "#phrases/sentence-en.ts";

/** What the pages say in English, in the words of the screen glossary. */
export const pagesEn = {
  titled: (...parts: readonly string[]) => [...parts, "Linchpin"].join(" · "),
  skip: "Skip to content",
  footer: "Linchpin civics kit",
  choices: {
    language: "Language of this site",
    textSize: "Text size",
    size: { small: "smaller", normal: "as it was", large: "larger" },
  },
  place,
  places,
  Place: (n: number) => capital(place(n)),
  Places: (numbers: readonly number[]) => capital(places(numbers)),

  home: {
    title: "One editorial. Who wants what, and why?",
    lead: [
      "Read an opinion page slowly, answer a few questions, and see after each one ",
      "where the text says so",
      ".",
    ],
    how: {
      title: "How it goes",
      steps: [
        "Lay the editorial beside you.",
        "Answer one question at a time. Each answer is checked at once.",
        "Reread the paragraphs you missed.",
      ],
      note: "No account, no name, no clock.",
    },
    shelf: "Editorials to read",
    empty: "No editorial is on the shelf yet.",
    size: (questions: number, minutes: number) =>
      `${count(questions, "question", "questions")} · about ${minutes} min`,
    cleared: "Cleared: your answers, and any copy of a text you pasted, are gone from here.",
  },

  source: {
    noDate: "no date printed",
    /** A dossier says "unknown" of a publisher that its copy does not name. */
    publisher: (name: string) => (name === "unknown" ? "publisher not named" : name),
  },

  editorial: {
    before: "Before question 1",
    textLabel: "Text beside you",
    genre: (genre: string) => `${genre}:`,
    title: (title: string) => `“${title}”`,
    publisherLabel: "Publisher",
    publisher: (name: string) => (name === "unknown" ? "Not named in the text." : name),
    dateLabel: "Date",
    noDate: "None is printed.",
    numberLabel: "Numbers",
    numbers: (last: number) =>
      `The title is 0; the ${last} paragraphs after it are 1 to ${last}. Write the numbers into your copy.`,
    questionsLabel: "Questions",
    questions: (questions: number, minutes: number) =>
      `${questions}, one on a page; about ${minutes} minutes. Each answer is checked at once, with the reasons, and stays as you gave it.`,
    start: "Start with question 1",
    goOn: (n: number) => `Go on with question ${n}`,
    stopped: (answered: number, questions: number) =>
      `You stopped after ${answered} of ${count(questions, "question", "questions")}.`,
    startAgain: "Start again from question 1",
    done: (questions: number) =>
      `You have answered all ${count(questions, "question", "questions")}.`,
    seeResult: "See your result",
    startOver: "Take it again, with partly other questions",
    words: "Words to know",
    notFromEditorial: (checked: string) => `Not from the editorial. Checked in: ${checked}.`,
  },

  question: questionEn,
  answered: answeredEn,

  locator: {
    alt: (where: string, last: number) =>
      `${capital(where)} of ${last}, shown on a small picture of the page`,
  },

  overview: {
    title: "All questions",
    answered: (answered: number, of: number) => `${answered} of ${of} answered`,
    state: {
      right: "Right",
      partly: "Partly right",
      "not-yet": "Not yet",
      open: "Not answered",
    },
    question: (n: number) => `Question ${n}`,
    goOn: (n: number) => `Go on with question ${n}`,
    result: "See your result",
  },

  result: {
    title: "Your result",
    score: (right: number, of: number, partly: number) =>
      partly === 0 ? `${right} of ${of} right` : `${right} of ${of} right, ${partly} partly`,
    /** Said only where an answer was partly right. */
    sum: (points: number, of: number) =>
      `A partly right answer counts for the share of it that fits; with these you have ${points} of ${of}.`,
    square: {
      right: (n: number) => `Question ${n}: right`,
      partly: (n: number) => `Question ${n}: partly right`,
      "not-yet": (n: number) => `Question ${n}: not yet`,
      open: (n: number) => `Question ${n}: not answered`,
    },
    legend: { right: "right", partly: "partly right", "not-yet": "not yet", open: "not answered" },
    open: (numbers: number) =>
      numbers === 1
        ? "One question is not answered yet:"
        : `${numbers} questions are not answered yet:`,
    byActor: "By person or group",
    byIssue: "By idea",
    byKind: "By kind of question",
    of: (right: number, of: number, partly: number) =>
      partly === 0 ? `${right} of ${of}` : `${right} of ${of}, ${partly} partly`,
    kind: {
      "main-claim": "What it argues for",
      condition: "What must happen first",
      who: "Who is for or against",
      stance: "Where one of them stands",
      stances: "Where each of them stands",
      voice: "Whose view it is",
      reason: "Which reason for which claim",
      where: "Where the text says so",
      granted: "What is taken for granted",
      job: "What each statement does",
      link: "How one claim bears on another",
      happened: "What has happened and what has not",
      order: "What came first",
      "common-ground": "Where two of them agree",
    },
    again: "Worth reading again",
    nothingAgain: "Nothing: every answer you gave fits the text.",
    nothingYet: "Nothing yet: no question is answered.",
    nothingToFind: "No one paragraph: what you missed is what the editorial does not say.",
    goThrough: "Go through the questions",
    startAgain: "Start again",
    otherQuestions: "Starting again brings partly other questions.",
    clear: "Finish and clear this device",
    clearHint:
      "Finishing removes your answers here, for every editorial you read on this device, and any copy of a text you pasted. Nothing of it can be brought back.",
  },

  map: mapEn,

  classIsOn: {
    title: "A class is working on this editorial now",
    advice: "Practice opens again when the class has finished. What you answered is kept.",
    back: "Go to the start page",
  },

  notYours: {
    title: "This quiz is not open on this device",
    advice: "It was started on another device, or it was cleared. Start it from the first page.",
    back: "Go to the start page",
  },
} as const;
