import {
  type Dossier,
  digestText,
  locateWords,
  parseDossierYaml,
  splitParagraphs,
} from "@linchpin/model";
import { carBanDossier, carBanText } from "@linchpin/model/testing";

/** The invented editorial on the car ban, gone on with until its quizzes ask in every kind. */
const MORE = [
  "The lane has a long story. On February 2, 2023, a lorry broke the old railings. On June 20, 2023, the school moved its gate to the mill side. On January 8, 2024, forty children walked to school together for the first time.",
  "Lamps are the next quarrel. Lena Ortiz of the school board says that there should be lamps, and so does the baker Karim Said. Mona Weiss, who lives there, told us that she is against them, if the council lets them shine into her bedroom. Ivo Lang of the chess club looked on.",
  "Benches divide people too. Nora Kim and Paul Roth asked for benches at the gate; Vera Dahl listened. Ben Ames, who paints the railings, came to the same meeting.",
  "A rack for bicycles was asked for by Ruth Okafor and by Sam Lind. Jon Berg took the chair. Eva Holm wrote the minutes.",
];

/** The text of the sample, title first. */
export const everyKindText = `${carBanText.trimEnd()}\n${MORE.join("\n")}\n`;

const paragraphs = splitParagraphs(everyKindText);
const passages = [
  passage("p8-railings", "a lorry broke the old railings"),
  passage("p8-school-gate", "the school moved its gate to the mill side"),
  passage("p8-walk", "forty children walked to school together"),
  passage("p9-ortiz", "says that there should be lamps"),
  passage("p9-said", "and so does the baker Karim Said"),
  passage("p9-weiss", "told us that she is against them"),
  passage("p9-shining", "if the council lets them shine into her bedroom"),
  passage("p10-asked", "Nora Kim and Paul Roth asked for benches"),
  passage("p11-asked", "was asked for by Ruth Okafor and by Sam Lind"),
];

const SHINING = { text: "The lamps shine into a bedroom.", passages: ["p9-shining"] };

/**
 * A sound dossier whose two practice quizzes ask single and multiple choices, a place in the text,
 * a matrix, a match and an order. JSON, which every reader of YAML takes.
 */
export const everyKindYaml = JSON.stringify(everyKindParts());

/** The same, read. */
export function everyKindDossier(): Dossier {
  const reading = parseDossierYaml(everyKindYaml);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.dossier;
}

function everyKindParts() {
  const base = carBanDossier();
  return {
    ...base,
    source: {
      ...base.source,
      title: "Let the Children Walk",
      paragraphs: [...base.source.paragraphs, ...[8, 9, 10, 11].map(bodyParagraph)],
    },
    passages: [...base.passages, ...passages],
    actors: [
      ...base.actors,
      ...["Lena Ortiz", "Karim Said", "Mona Weiss", "Ivo Lang"].map((name) => person(name, 9)),
      ...["Nora Kim", "Paul Roth", "Vera Dahl", "Ben Ames"].map((name) => person(name, 10)),
      ...["Ruth Okafor", "Sam Lind", "Jon Berg", "Eva Holm"].map((name) => person(name, 11)),
    ],
    events: [
      // The only dates are those to put in order, and too little is to come to ask what happened.
      ...base.events.filter(({ by }) => by === undefined).map(({ date: _, ...event }) => event),
      happened("railings", "A lorry breaks the old railings.", "2023-02-02"),
      happened("school-gate", "The school moves its gate to the mill side.", "2023-06-20"),
      happened("walk", "Forty children walk to school together.", "2024-01-08"),
    ],
    issues: [
      ...base.issues,
      issue("lamps", "Lamps should be put up in the lane"),
      issue("benches", "Benches should stand at the school gate"),
      issue("rack", "A rack for bicycles should be put up"),
    ],
    positions: [
      ...base.positions,
      position("ortiz", "lamps", "for", "p9-ortiz"),
      position("said", "lamps", "for", "p9-said"),
      { ...position("weiss", "lamps", "against", "p9-weiss"), condition: SHINING },
      position("kim", "benches", "for", "p10-asked"),
      position("roth", "benches", "for", "p10-asked"),
      position("okafor", "rack", "for", "p11-asked"),
      position("lind", "rack", "for", "p11-asked"),
    ],
  };
}

function passage(id: string, words: string) {
  const [place] = locateWords(everyKindText, words);
  if (!place) throw new Error(`The sample does not say "${words}".`);
  return { id, ...place };
}

function bodyParagraph(n: number) {
  const digest = digestText(paragraphs[n] ?? "");
  const told = "It tells of the lane.";
  return { n, role: "body", gist: told, function: told, digest };
}

function person(name: string, paragraph: number) {
  const [, surname = name] = name.split(" ");
  return { id: surname.toLowerCase(), kind: "person", name, paragraphs: [paragraph] };
}

function happened(id: string, text: string, edtf: string) {
  const date = { edtf, basis: "stated" };
  return { id, text, mode: "happened", date, passages: [`p8-${id}`] };
}

function issue(id: string, proposition: string) {
  return { id, label: id, proposition, complete: true };
}

function position(actor: string, topic: string, stance: "for" | "against", told: string) {
  return {
    id: `${actor}-${topic}`,
    actor,
    issue: topic,
    stance,
    voice: "reported",
    gist: `There is something to be said on the ${topic}.`,
    account: `The paper passes on what was said of the ${topic}.`,
    passages: [told],
  };
}
