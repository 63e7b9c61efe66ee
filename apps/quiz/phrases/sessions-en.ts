import { count } from "#phrases/sentence-en.ts";

/** What a teacher is told about sessions, from opening to closing, in English. */
export const sessionsEn = {
  menu: {
    label: "Teacher",
    sessions: "Sessions",
    handouts: "Handouts",
    account: "Your account",
  },

  notFound: {
    title: "There is no such session",
    advice: "It may have been deleted after its time, or it is another teacher’s.",
    back: "Go to your sessions",
  },

  problems: {
    "no-questions": "This editorial has no question of these kinds. Choose more kinds.",
    "closing-time-past": "That time has passed already. Choose a later one.",
    "text-unknown":
      "No paragraph of this text is the editorial’s, so it is not shown. Paste the editorial itself, title first.",
    "dossier-not-found": "This editorial is no longer on the shelf, so it cannot be opened again.",
    "invalid-input": "Something was left out or is out of range. Check the form.",
    other: "That did not work. Load the page again and retry.",
  },

  start: {
    title: "Your sessions",
    running: "Running now",
    toBoard: "To the board",
    code: (code: string) => `Code ${code}`,
    joined: (n: number) => `${n} joined`,
    openTitle: "Open a quiz to your class",
    choose: "How long is the time you have? One press opens it, and the next page has the code.",
    minutes: (minutes: number) => count(minutes, "minute", "minutes"),
    plan: (reading: number, questions: number) =>
      `about ${reading} to read, ${count(questions, "question", "questions")}`,
    more: "More choices",
    handouts: "Handouts",
    noEditorials: "No editorial is on the shelf yet.",
    past: "Past sessions",
    nonePast: "None yet.",
    closed: (when: string) => `closed ${when}`,
    results: "Results",
    again: "Open again for a new class",
    againHint: "Opened again, a session has the same settings under a new code.",
  },

  more: {
    title: "More choices",
    lead: "Everything has a default that fits most lessons.",
    minutes: "Minutes you have",
    minutesHint: (reading: number) =>
      `Reading counts in: about ${reading} for this text. A question takes a little over a minute.`,
    questions: "Questions",
    questionsHint: (most: number) =>
      `Leave empty for as many as fit the time. This editorial has at most ${most}.`,
    form: "Form",
    formHint: "A, B and C ask the same with other answers to choose from.",
    letter: (letter: string) => `Form ${letter}`,
    kinds: "Kinds of question",
    kind: {
      "single-choice": "Choose one",
      "multiple-choice": "Choose several",
      evidence: "Find the place in the text",
      matrix: "Who stands where, in a table",
      match: "Match statements",
      order: "Put in order",
    },
    closing: "Closing",
    byHand: "When I close it",
    after: "By itself, after so many minutes",
    afterLabel: "Minutes until it closes",
    at: "By itself, today at",
    atLabel: "Time, by the clock of the computer that Linchpin runs on",
    feedback: "Students see what fits the text",
    feedbacks: {
      "after-closing": "After closing",
      "at-once": "After each answer, which then stays as given",
      never: "Never here",
    },
    certainty: "Ask how sure they are",
    certaintyHint: "Three words beside questions with one answer. It changes no points.",
    hints: "Allow hints",
    hintsHint: "A student may ask which paragraph to look in, where that does not give it away.",
    naming: "Names",
    namings: {
      "made-up": "Made-up names, one for each student",
      roster: "My roster: a slip with a code for each student",
    },
    namesLanguage: "Made-up names in",
    languages: { en: "English", ko: "Korean" },
    keep: "Days to keep the answers",
    keepHint: "Counted from closing; then they are deleted. From 1 to 180.",
    open: "Open the session",
  },

  board: {
    goTo: "Go to",
    enter: "and enter",
    codeLabel: (spelled: string) => `Join code ${spelled}`,
    qr: "QR code that opens the same page",
    renewed:
      "The questions on this editorial were changed since that session. This one uses the new ones.",
    shown: "Your text is shown to this class.",
    slipsFirst: "Students enter with the code on their slip. Print the slips first.",
    opened: (when: string) => `opened ${when}`,
    closes: (when: string) => `closes ${when}`,
    closesByHand: "closes when you close it",
    letter: (letter: string) => `Form ${letter}`,
    minutes: (minutes: number) => count(minutes, "minute", "minutes"),
    controls: "What you can do",
    close: "Close the session",
    results: "Results",
    text: "Show the text",
    slips: "Slips",
    makeUp: "Make-up code",
    handouts: "Handouts",
    paper: "The same on paper",
    practiceClosed: "While it is open, practice on this editorial is closed on this server.",
  },

  close: {
    title: "Close the session?",
    lead: (working: number) =>
      working === 0
        ? "Everybody has handed in."
        : `${count(working, "student has", "students have")} not handed in. What they have answered counts.`,
    advice:
      "Answers given before now still arrive for half a minute. Nobody can answer after that.",
    yes: "Close now",
    no: "Back to the board",
  },

  text: {
    title: "Show the text",
    lead: "Paste your own copy of the editorial. Students of this session see it beside the questions until the session closes.",
    kept: "It is held in this computer’s memory alone: never in the database, never in a file.",
    label: "Text of the editorial",
    hint: "Title first, one paragraph a line.",
    right: "I may show this text to this class.",
    show: "Show it",
    hide: "Take it back",
    check: (matching: number, of: number) =>
      matching === of
        ? `Shown. All ${of} paragraphs are the ones the questions mean.`
        : `Shown. ${matching} of ${of} paragraphs are the ones the questions mean.`,
    differing: (places: string) => `Missing, or not word for word: ${places}.`,
    closed: "The session is closed, so no text is shown.",
    own: "Linchpin has this text itself and shows it to every student. You need not paste it.",
    back: "Back to the board",
  },

  makeUp: {
    title: "Make-up code",
    lead: "For one student who missed the class: the same questions in another form, with a code that lets in one student.",
    letter: "Form",
    time: "Time",
    byHand: "Until I close it",
    after: "Closes by itself after so many minutes from now",
    afterLabel: "Minutes from now",
    seat: "Number on the roster",
    open: "Make the code",
    made: "Codes made",
    states: { open: "open", closing: "closing", closed: "closed" },
    taken: "in use",
    free: "not used yet",
    close: "Close",
    seatOf: (n: number) => `Number ${n}`,
    back: "Back to the board",
  },
} as const;
