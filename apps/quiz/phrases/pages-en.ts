/** A paragraph as a sentence names it; the title is number 0. */
const place = (n: number) => (n === 0 ? "the title" : `paragraph ${n}`);

const places = (numbers: readonly number[]) => {
  const body = numbers.filter((n) => n !== 0);
  const named =
    body.length === 0 ? [] : [`${body.length === 1 ? "paragraph" : "paragraphs"} ${list(body)}`];
  return list([...(numbers.includes(0) ? ["the title"] : []), ...named]);
};

const list = (parts: readonly (string | number)[]) =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} and ${String(parts.at(-1))}`;

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the pages say in English, in the words of the screen glossary. */
export const pagesEn = {
  titled: (...parts: readonly string[]) => [...parts, "Linchpin"].join(" · "),
  skip: "Skip to content",
  footer: "Linchpin civics kit",
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
    /** Kind of text, publisher and date on one line. */
    line: (...parts: readonly (string | undefined)[]) =>
      parts.filter((part) => part !== undefined && part !== "").join(" · "),
    noDate: "no date printed",
    /** A dossier says "unknown" of a publisher that its copy does not name. */
    publisher: (name: string) => (name === "unknown" ? "publisher not named" : name),
  },

  editorial: {
    before: "Before question 1",
    textLabel: "Text beside you",
    text: (genre: string, title: string) => `${genre}: “${title}”`,
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

  question: {
    title: (n: number, of: number) => `Question ${n} of ${of}`,
    all: "All questions",
    step: {
      answered: (n: number) => `Question ${n}: answered`,
      now: (n: number) => `Question ${n}: this one`,
      open: (n: number) => `Question ${n}: not answered`,
    },
    chooseOne: "Choose one.",
    letter: (index: number) => String.fromCharCode(65 + index),
    errorTitle: "There is a problem",
    errorPrefix: "Error:",
    chooseAnswer: "Choose one of the answers first.",
    hintAsk: "Show me where to look",
    hintTitle: (where: string, of: number) => `Look in ${where} of ${of}.`,
    words: "Words you may need",
    notAnswered: "Not answered yet",
    check: "Check my answer",
    skip: "Skip for now",
    back: "Back",
  },

  answered: {
    title: (n: number, of: number, verdict: string) => `Question ${n} of ${of}: ${verdict}`,
    right: "Right",
    notYet: "Not yet",
    signs: { right: "\u2713", notYet: "\u2715" },
    youChose: "You chose",
    fits: "Fits the text",
    both: "You chose what fits the text",
    why: (letter: string) => `Why ${letter}`,
    whyNot: (letter: string) => `Why not ${letter}:`,
    argument: "Where this fits in the argument",
    argumentAlt:
      "The claim stands on top. What is offered for it stands below and leads up to it; a dashed box is taken for granted.",
    reread: (where: string) => `Reread ${where}.`,
    stays: "Your answer stays as you gave it.",
    next: "Next question",
    goOn: (n: number) => `Go on with question ${n}`,
    result: "See your result",
  },

  locator: {
    alt: (where: string, last: number) =>
      `${capital(where)} of ${last}, shown on a small picture of the page`,
  },

  overview: {
    title: "All questions",
    answered: (answered: number, of: number) => `${answered} of ${of} answered`,
    state: { right: "Right", "not-yet": "Not yet", open: "Not answered" },
    question: (n: number) => `Question ${n}`,
    goOn: (n: number) => `Go on with question ${n}`,
    result: "See your result",
  },

  result: {
    title: "Your result",
    score: (right: number, of: number) => `${right} of ${of} right`,
    square: {
      right: (n: number) => `Question ${n}: right`,
      "not-yet": (n: number) => `Question ${n}: not yet`,
      open: (n: number) => `Question ${n}: not answered`,
    },
    legend: { right: "right", "not-yet": "not yet", open: "not answered" },
    open: (numbers: number) =>
      numbers === 1
        ? "One question is not answered yet:"
        : `${numbers} questions are not answered yet:`,
    byActor: "By actor",
    byIssue: "By issue",
    byKind: "By kind of question",
    of: (right: number, of: number) => `${right} of ${of}`,
    kind: {
      "main-claim": "What it argues for",
      condition: "What must happen first",
      stance: "Who stands where",
      voice: "Whose view it is",
      reason: "Which reason for which claim",
    },
    again: "Worth reading again",
    nothingAgain: "Nothing: every answer you gave fits the text.",
    nothingYet: "Nothing yet: no question is answered.",
    goThrough: "Go through the questions",
    startAgain: "Start again",
    otherQuestions: "Starting again brings partly other questions.",
    clear: "Finish and clear this device",
    clearHint:
      "Finishing removes your answers here, for every editorial you read on this device, and any copy of a text you pasted. Nothing of it can be brought back.",
  },

  notYours: {
    title: "This quiz is not open on this device",
    advice: "It was started on another device, or it was cleared. Start it from the first page.",
    back: "Go to the start page",
  },
} as const;
