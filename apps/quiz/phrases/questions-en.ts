import { inWords, list } from "#phrases/sentence-en.ts";

/** What a question that is not answered yet says, in the words of the screen glossary. */
export const questionEn = {
  title: (n: number, of: number) => `Question ${n} of ${of}`,
  all: "All questions",
  step: {
    answered: (n: number) => `Question ${n}: answered`,
    now: (n: number) => `Question ${n}: this one`,
    open: (n: number) => `Question ${n}: not answered`,
  },
  /** How to answer, by the kind of question. */
  how: {
    one: "Choose one.",
    many: (picks: number) => `Choose ${inWords(picks)} answers.`,
    place: "Find it in the text, then choose one.",
    matrix: "Choose one answer in every row. The same answer may fit several rows.",
    match: "Choose an answer for every statement. Each answer fits one statement at most.",
    order: (lines: number) => `Give every line its own number from 1 to ${lines}.`,
  },
  letter: (index: number) => String.fromCharCode(65 + index),
  /** Before the answer in a row's control, for who cannot see the row. */
  inRow: (row: string) => `${row}: `,
  row: "Who",
  notChosen: "Choose an answer",
  noNumber: "\u2013",
  errorTitle: "There is a problem",
  errorPrefix: "Error:",
  incomplete: {
    one: "Choose one of the answers first.",
    many: (picks: number) => `Choose ${inWords(picks)} answers.`,
    rows: "Choose an answer in every row.",
    places: (lines: number) => `Give every line its own number from 1 to ${lines}.`,
  },
  /** At the row or line itself. */
  gap: { row: "Choose an answer here.", line: "Give this line a number of its own." },
  hintAsk: "Show me where to look",
  hintTitle: (where: string, of: number) => `Look in ${where} of ${of}.`,
  words: "Words you may need",
  notAnswered: "Not answered yet",
  check: "Check my answer",
  skip: "Skip for now",
  back: "Back",
} as const;

/** What a question says once it is answered. */
export const answeredEn = {
  title: (n: number, of: number, verdict: string) => `Question ${n} of ${of}: ${verdict}`,
  grade: { right: "Right", partly: "Partly right", "not-yet": "Not yet" },
  /** A partly right answer says how much of it fits, as it was counted. */
  share: {
    choice: (right: number, of: number) => `Partly right: ${right} of ${of} answers`,
    rows: (right: number, of: number) => `Partly right: ${right} of ${of} rows`,
    lines: (right: number, of: number) => `Partly right: ${right} of ${of} pairs in order`,
  },
  signs: { right: "\u2713", partly: "", "not-yet": "\u2715" },
  youChose: "You chose",
  fits: "Fits the text",
  both: "You chose what fits the text",
  why: (letters: readonly string[]) => ["Why", list(letters)].join(" ").trim(),
  whyNot: (letter: string) => `${["Why not", letter].join(" ").trim()}:`,
  /** Where several were chosen, as they are counted together. */
  cancels: "An answer that does not fit cancels one that does.",
  /** Beside each part of an answer, with its sign. */
  mark: { true: "Fits", false: "Does not fit" },
  rows: "Row by row",
  lines: "In the right order",
  pairs: "Two lines are a pair in order when the earlier one stands before the later one.",
  stood: {
    right: () => "You put it here.",
    "too-early": (at: number) => `You put it too early, as number ${at}.`,
    "too-late": (at: number) => `You put it too late, as number ${at}.`,
  },
  argument: "Where this fits in the argument",
  argumentAlt:
    "The claim stands on top. What is offered for it stands below and leads up to it; a dashed box is taken for granted.",
  reread: (where: string) => `Reread ${where}.`,
  stays: "Your answer stays as you gave it.",
  next: "Next question",
  goOn: (n: number) => `Go on with question ${n}`,
  result: "See your result",
} as const;
