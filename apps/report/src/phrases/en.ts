import type { Edition } from "../compose/handout.ts";
import type { ReportPhrases } from "./catalogue.ts";
import { namePlaces } from "./places-en.ts";
import { studyEn } from "./study-en.ts";
import { teachingPhrasesEn } from "./teaching-en.ts";

/** The handouts in English. To students: "the answer that fits the text", never "key" or "warrant". */
export const reportPhrasesEn: ReportPhrases = {
  ...studyEn,
  edition: {
    read: "Read",
    quiz: "Quiz",
    review: "Review",
    teacher: "Teacher’s edition · do not copy for students",
    key: "Answer key · do not copy for students",
    lesson: "Lesson plan",
    exit: "Exit tickets",
    copy: "Reading copy",
  },
  documentTitle: ({ title, edition }) => `${title} · ${EDITION_TITLES[edition]}`,
  about: ({ title, genre, year }) =>
    `About: “${title}”, ${[genre.toLowerCase(), year].filter(Boolean).join(", ")}. Not reprinted here.`,
  pageOf: ({ page, pages }) => `${page} of ${pages}`,
  places: namePlaces,
  nameFields: ["Name", "Class", "Date"],
  spoken: { blank: "to fill in" },
  blank: "blank to write in",

  kicker: {
    read: "Before the quiz: read closely",
    quiz: "After reading",
    review: "After the quiz: what is argued, and how",
    teacher: "Teacher’s edition",
    key: "For the teacher: answers with their reasons",
    lesson: "Lesson plan",
    exit: "Before you go",
    copy: "Reading copy",
  },
  quizTitle: "Quiz",
  reviewDeck: "It answers the quiz: open it when yours is handed in.",
  teacherDeck:
    "Answers, notes on how the editorial was read, and all that students get: reading sheet, quiz and review.",
  formBadge: (letter) => `Form ${letter}`,

  sourceCard: { title: "Who is behind this text" },
  sourceLabels: {
    kind: "Kind of text",
    publisher: "Printed by",
    published: "Date",
    dateBasis: "How we know",
    about: "About",
  },
  dateUnknown: "Not known",
  publisherUnknown: "Not known. Ask: does it matter who printed it?",
  numbering: {
    title: "Number the paragraphs of your copy",
    intro: "Our sheets do not print the text, they point to it: ¶3 is its paragraph 3.",
  },
  numberingSteps: ({ paragraphs, hasLandmarks }) => [
    `Write 0 at the title and 1 to ${paragraphs} at the paragraphs. A line under the title counts.`,
    ...(hasLandmarks
      ? ["Check each number by the words that the reading guide has beside it."]
      : []),
  ],
  guide: {
    title: "Reading guide",
    intro: "Read one paragraph at a time. Answer in your own words before you go on.",
  },
  guideWithAnswers: {
    title: "Reading guide, with what each paragraph says",
    intro: "Students have lines to write on where this edition has the answer.",
  },
  guideQuestion: "What does it say? One sentence is enough.",
  guideQuestionTogether: "What do these paragraphs say together? Two sentences are enough.",
  guideHead: { place: "¶", landmark: "Look for", question: "What it does, and a question to it" },
  guidePlace: ({ from, to }) =>
    from === 0 ? "Title" : from === to ? `¶${from}` : `¶${from}–${to}`,
  words: { title: "Words to know" },
  wordsHead: ["Word", "What it means, and where it stands"],
  outsideMark: "*",
  outsideNote: "* This meaning is not from the editorial.",
  exampleUse: (sentence) => `In use: ${sentence}`,
  checkedIn: ({ checked }) => `Not from the editorial. Checked in: ${checked}.`,
  people: { title: "Who is who", intro: "Those named as part of another stand under it." },
  actorKind: {
    person: "person",
    newspaper: "newspaper",
    state: "state",
    government: "government body",
    legislature: "lawmaking body",
    party: "party",
    court: "court",
    "armed-force": "armed force",
    "research-body": "research body",
    company: "company",
    association: "association",
    "public-group": "group of people",
    unnamed: "not named",
  },
  ownVoice: "the editorial’s own voice",
  office: ({ title, from, until }) => {
    const time =
      from && until
        ? `${from} to ${until}`
        : (from && `from ${from}`) || (until && `until ${until}`);
    return time ? `${title} (${time})` : title;
  },
  alsoCalled: (aliases) => `· also: ${aliases.join("; ")}`,
  blankGrid: {
    title: "Who stands where",
    intro:
      "Draw the sign, and write the paragraph after ¶. Where somebody is for or against only on a condition, write “if” and what must come first.",
  },
  gridPart: ({ part, parts }) => `Part ${part} of ${parts}`,
  gridCorner: "Who, on what",
  asSentence: (proposition) => `${proposition.replace(/[.。]$/, "")}.`,
  gridWriteIn: "¶",
  signsNote:
    "Not said means that the editorial records no position. It is not the same as neutral.",

  quizIntro: ({ questions }) =>
    `${questions === 1 ? "1 question" : `${questions} questions`}. Give what fits the text: fill one circle, or do what the question says.`,
  askChoices: ({ picks }) => `Choose ${picks}.`,
  askPlace: ({ hasDeck }) =>
    hasDeck
      ? "Write the number of the paragraph (the line under the title does not count):"
      : "Write the number of the paragraph:",
  askMatrix: "Fill one circle in every row.",
  askMatch: "Write a letter in every box. No letter fits twice.",
  askOrder: ({ lines }) =>
    `Write numbers in the boxes: 1 for what came first, ${lines} for what came last.`,

  thesis: { title: "What the editorial argues for" },
  condition: "If",
  map: {
    title: "The argument as a map",
    intro:
      "At the top stands what the editorial wants you to accept. What lies below is offered for it or speaks against it. A line cut by the end of a page goes on at the top of the next.",
  },
  mapDescription: ({ claims, relations }) =>
    `Argument map of ${claims} claims. ${relations.join(" ")} The same content follows as an outline.`,
  mapRelation: ({ from, to, word }) => `${from}: ${word}: ${to}.`,
  mapLines: {
    supports: "supports: is a reason for the claim",
    rebuts: "speaks against: says the claim is wrong",
    undercuts: "questions this step: doubts that it follows",
  },
  mapFrames: {
    thick: "claim of the editorial",
    thin: "what is offered for a claim, or claimed by others",
    dashed: "taken for granted, not said",
  },
  outline: {
    title: "The same argument in words",
    intro: "What is set further in bears on the claim above it.",
  },
  bearing: ({ word, target, doubtful }) =>
    `${word} “${target}”${doubtful ? " (others may read this differently)" : ""}`,
  grid: {
    title: "Who stands where",
    intro:
      "Each row is somebody in the editorial, each column a question. Find the paragraph before you trust it.",
  },
  voiceShort: {
    author: "own view",
    reported: "reported",
    imputed: "read in by the editorial",
  },
  notCoded: "No entry",
  notCodedNote:
    "No entry: nothing was found, but the text can be read more than one way here. Check it yourself.",
  gridWithout: (actors) => `No entry on any of these: ${actors.join("; ")}.`,
  gridUnheld: (issues) => `Nobody is said to take a stand on: ${issues.join("; ")}.`,
  timeline: {
    title: "What happened, in order",
    intro: "Dates are as exact as the editorial gives them.",
  },
  undated: { title: "Happened too, but the editorial gives no date" },
  ongoing: { title: "What is going on" },
  ahead: {
    title: "What is hoped for, expected or proposed",
    intro: "None of this had happened when the editorial was written.",
  },
  notExpected: { title: "What is not expected" },
  otherwise: ({ outlook }) =>
    `Seen otherwise: ${outlook.charAt(0).toLowerCase()}${outlook.slice(1)}.`,
  answers: {
    title: "The questions, one by one",
    intro: "What fits the text, why it fits, and what other answers really are.",
  },
  anyPlace: (paragraphs) => paragraphs.map((n) => namePlaces([n])).join(" or "),
  nearPlaces: (paragraphs) =>
    `${namePlaces(paragraphs)} ${paragraphs.length === 1 ? "comes" : "come"} near it too: neither right nor wrong.`,

  key: { title: "Answer key" },
  nowhere: "–",
  keyReading: { title: "How to read and count the longer answers" },
  keyNumber: (n) => `No. ${n}`,
  keyNotes: {
    "multiple-choice": {
      label: "A, C",
      text: "Each right letter counts its share of the point, each wrong one takes a share back.",
    },
    evidence: { label: "¶4 or ¶6", text: "One of them is enough." },
    grid: {
      label: "1C 2A",
      text: "Row 1 has the letter C, row 2 the letter A. Each right row counts its share.",
    },
    order: {
      label: "3 1 2",
      text: "The numbers in the boxes from top to bottom. Each pair in the right order counts its share.",
    },
  },
  keyHead: ["No.", "Answer", "¶", "What it asks about"],
  asks: ({ template, subjects }) =>
    [
      {
        "main-claim": "Main claim",
        condition: "Condition",
        who: "Who holds a view",
        stance: "Who stands where",
        stances: "Who stands where",
        voice: "Whose view",
        reason: "Reason for a claim",
        where: "Where it stands in the text",
        granted: "What is taken for granted",
        job: "What a statement does",
        link: "How one claim bears on another",
        happened: "What had happened",
        order: "What came first",
        "common-ground": "Where two agree",
      }[template],
      subjects.join(", "),
    ]
      .filter(Boolean)
      .join(": "),
  voices: {
    title: "Who says so",
    intro:
      "The same view counts for different things in the editorial’s own voice, as a report, or as its reading of somebody.",
  },
  voicesHead: ["The editorial’s own view", "Reported of others", "Read into others"],
  voicedBy: ({ actor, stance, via }) =>
    [actor, stance, via.length > 0 && `by way of ${via.join(", ")}`].filter(Boolean).join(" · "),
  doubts: {
    title: "Where another reader might differ",
    intro: "No question of the quiz rests on any of these.",
  },
  doubtsHead: ["What was coded", "The doubt"],
  doubtOn: ({ kind, what }) =>
    `${{ position: "Stance", event: "Event", argument: "Argument", relation: "Link" }[kind]}: ${what.join(" · ")}`,
  pending: "Not yet checked.",
  coding: { title: "How this reading was made" },
  codingLabels: {
    coder: "Read and coded by",
    date: "On",
    codebook: "By",
    checkedBy: "Checked by",
    note: "Note",
  },
  nobodyYet: "Nobody yet",
  parts: {
    read: { title: "Reading sheet, with answers" },
    quiz: { title: "Quiz, with answers" },
    review: { title: "Review" },
  },

  teaching: teachingPhrasesEn,
};

/** As a window's title or a print queue shows them. */
const EDITION_TITLES: Readonly<Record<Edition, string>> = {
  read: "Read",
  quiz: "Quiz",
  review: "Review",
  teacher: "Teacher’s edition",
  key: "Answer key",
  lesson: "Lesson plan",
  exit: "Exit tickets",
  copy: "Reading copy",
};
