import type { StudyPhrases } from "./study-phrases.ts";

/** The blocks to talk and to write by, and what a teacher is told of standards and gaps, in English. */
export const studyEn: StudyPhrases = {
  discussion: {
    title: "To talk about",
    intro: "No single right answer, and no points. Point to the paragraph you rely on.",
  },
  talk: {
    central: {
      title: "The question behind it all",
      question: "Do you agree? Talk about the rest first, then decide.",
      listenFor: "Listen for reasons that point to a paragraph, and for an “if” that is kept.",
    },
    granted: {
      title: "Taken for granted",
      question:
        "The editorial does not say this, yet its step does not hold without it. Do you accept it? When would it not be true?",
      listenFor: "Listen for a case in which the reasons hold and the claim does not.",
    },
    objection: {
      title: "Objections",
      question: "Is the editorial fair to it? What would the one who says so answer?",
      listenFor: "Listen for the objection at its strongest, not for an easy version of it.",
    },
    reading: {
      title: "Read into somebody",
      question:
        "Nobody is reported to have said this: the editorial works it out. What does it go by? What else could that mean?",
      listenFor: "Listen for the difference between what was said or done and what is made of it.",
    },
    careful: {
      title: "Said with care",
      question: "Which words make it weaker? What would you need to know to say it firmly?",
      listenFor: "Listen for why the reasons allow no more than a careful claim.",
    },
  },
  aboutGranted: (claim) => `On the way to: ${claim}`,
  aboutObjection: ({ holder, answer }) =>
    `Held by ${holder}. ${
      {
        rebutted: "The editorial argues against it.",
        dismissed: "The editorial sets it aside without a reason.",
        conceded: "The editorial grants that there is something in it.",
        open: "The editorial leaves it unanswered.",
      }[answer]
    }`,
  aboutReading: ({ holder, where }) => `Read into ${holder}, ${where}`,
  aboutCareful: (where) => `Said in ${where}`,
  listenCentral: ({ claim, condition }) =>
    `The editorial’s own answer: ${claim}${condition === undefined ? "" : ` But only if: ${condition}`}`,
  listenGranted: ({ reasons }) =>
    reasons.length === 0
      ? "Nothing else is offered for it."
      : `It has to carry: ${quoted(reasons)}`,
  listenObjection: ({ answer, answers }) =>
    [
      answers.length > 0 && `The editorial answers: ${quoted(answers)}`,
      {
        rebutted: "Listen for whether that meets this objection or another one.",
        dismissed: "Listen for a reason that the editorial could have given.",
        conceded: "Listen for what is left of the editorial’s claim once this is granted.",
        open: "Listen for an answer that the editorial could have given.",
      }[answer],
    ]
      .filter(Boolean)
      .join(" "),
  listenReading: ({ account }) => account,
  listenCareful: ({ reasons }) => `It goes by this: ${quoted(reasons)}`,

  mapToFill: {
    blanks: {
      title: "The argument, with gaps",
      intro: "The claims are there. Write under each what it rests on: find it in the paragraph.",
    },
    empty: {
      title: "The argument, to be filled in",
      intro: "What is set further in bears on what stands above it. Write each sentence yourself.",
    },
  },
  frames: {
    title: "Write it in your own words",
    intro: "Go on with each sentence. Leave none of the small words out: only if, because, except.",
  },
  framesWithWords: {
    title: "Sentences to write, with words that complete them",
    intro: "Students have lines to write on where this edition has the words.",
  },
  frameStart: {
    argues: "The author argues that …",
    condition: "… but only if …",
    because: "… because …",
    assumes: "This assumes that …",
    object: "Some object that …",
    agree: "I agree, except that …",
  },
  ownWords: "Their own view. Take any that says what it agrees with and where it stops.",

  standards: {
    title: "C3 Framework, by block",
    intro:
      "Codes of the indicators that each block gives practice in, whatever the editorial is about.",
  },
  standardsHead: ["Block", "Grades 6–8", "Grades 9–12"],
  standardsFor: {
    matrix: "Who stands where",
    voices: "Who says so",
    source: "Who is behind this text",
    evidence: "Evidence in the argument map",
    counter: "Objections and their answers",
    frames: "Write it in your own words",
    granted: "To talk about: taken for granted",
  },
  standardsTreaties:
    "Where the editorial turns on a treaty or an agreement, add D2.Civ.3.6-8 or D2.Civ.3.9-12. A dossier does not record that, so it is for you to see.",

  notCodedYet: {
    title: "Not in these sheets, because it is not coded",
    intro: "Students are told nothing of this. Add it to the dossier, and print again.",
  },
  toCode: {
    landmarks: {
      label: "Words to check numbers by",
      text: "Give each paragraph a landmark: a word or name that a reader finds at once.",
    },
    questions: {
      label: "Questions in the reading guide",
      text: "Give each paragraph a question whose answer is its gist. Until then all ask the same.",
    },
    words: { label: "Words to know", text: "Code terms, each with its meaning and paragraphs." },
    names: {
      label: "Names in another language",
      text: "Give terms and actors names by language tag, for those who learn the language.",
    },
    people: { label: "Who is who", text: "Code actors beside the editorial itself." },
    happened: { label: "What happened, in order", text: "Code events with the mode happened." },
    ahead: {
      label: "What is planned or hoped for",
      text: "Code events with the mode planned, expected, hoped or proposed.",
    },
    positions: {
      label: "Who stands where; who says so",
      text: "Code positions: an actor, an issue, for or against, whose word it is, and the passage.",
    },
    condition: {
      label: "The “if” of what is argued for",
      text: "If the editorial sets a condition, code it on the claim of the main argument.",
    },
    warrants: {
      label: "Taken for granted",
      text: "Give arguments a warrant, not stated where the editorial leaves it unsaid.",
    },
    counters: {
      label: "Objections",
      text: "If the editorial mentions an objection, code an argument with the standing counter.",
    },
    imputed: {
      label: "Read into somebody",
      text: "If the editorial reads a view into somebody, code a position with the voice imputed.",
    },
    hedged: {
      label: "Said with care",
      text: "Where the editorial weakens a claim, code its force as hedged.",
    },
  },
  leftOut: {
    title: "Left out of Read to keep it to four pages",
    intro: "Nothing was printed smaller. This is what students do not see there.",
  },
  leftOutLabels: {
    words: "Words to know",
    people: "Who is who",
    aliases: "Other names",
    columns: "Columns of the table",
    rows: "Rows of the table",
    guide: "Reading guide",
    dateBasis: "Date",
  },
  leftOutNames: (names) => `${names.join("; ")}.`,
  leftOutAliases: (names) => `Some other names of ${names.join("; ")}.`,
  leftOutTogether: (places) => `One row for several paragraphs: ${places.join("; ")}.`,
  leftOutQuestions: (places) =>
    `The general question in place of their own, and not what they do: ${places.join("; ")}.`,
  leftOutDateBasis: "How the date of the text is known.",
};

/** Sentences one after another, as they are coded. */
function quoted(sentences: readonly string[]): string {
  return sentences.map((sentence) => `“${sentence.replace(/[.。]$/, "")}.”`).join(" ");
}
