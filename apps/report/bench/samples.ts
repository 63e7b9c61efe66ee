import {
  type Dossier,
  deriveArgumentMap,
  deriveQuiz,
  digestForm,
  type Form,
  parseDossierYaml,
} from "@linchpin/model";
import { largeDossier } from "@linchpin/model/testing/large";
import { composeArgumentMap } from "../src/compose/blocks/argument-map.ts";
import { composePeople } from "../src/compose/blocks/people.ts";
import { composeQuestions } from "../src/compose/blocks/questions.ts";
import { block, composing, frame } from "../src/compose/composing.ts";
import { composeReview } from "../src/compose/editions/review.ts";
import { composeTeacher } from "../src/compose/editions/teacher.ts";
import type { Block, BlockName, Handout } from "../src/compose/handout.ts";

/** What the promises speak of: about 10 pages with map, matrix, timeline and 20 questions. */
export function ordinaryHandout(yaml: string): Handout {
  const dossier = read(yaml);
  const form = formOf(dossier, 20);
  const review = composeReview(dossier, form);
  const blocks = review.blocks.filter(({ name }) => SHOWN.has(name));
  const questions = block("questions", composeQuestions(composing(dossier), form));
  return { ...review, blocks: [...blocks, questions] };
}

const SHOWN: ReadonlySet<BlockName> = new Set(["cover", "thesis", "map", "matrix", "timeline"]);

/** The most that the schema lets a dossier hold, as the longest of its handouts. */
export function largestHandout(): Handout {
  const dossier = largeDossier();
  return composeTeacher(dossier, deriveQuiz(dossier).forms[0]);
}

/** Handouts that grow in one thing only, by how many of it they show. */
export const GROWTHS: ReadonlyArray<{
  readonly what: string;
  readonly sizes: readonly number[];
  readonly handout: (yaml: string, size: number) => Handout;
}> = [
  { what: "actors", sizes: [1, 8, 24, 60], handout: withActors },
  { what: "arguments", sizes: [1, 5, 15, 40], handout: withArguments },
  { what: "questions", sizes: [1, 10, 30, 100], handout: withQuestions },
];

/** A heading must stand above the others. */
const COVER: Block = block("cover", [{ kind: "cover", kicker: "Bench", title: "What grows" }]);

function withActors(_yaml: string, size: number): Handout {
  const dossier = largeDossier();
  const within = composing({ ...dossier, actors: dossier.actors.slice(0, size) });
  return frame(within, "teacher", [
    COVER,
    block("people", composePeople(within, { actors: within.dossier.actors, aliases: 12 })),
  ]);
}

function withArguments(_yaml: string, size: number): Handout {
  const dossier = largeDossier();
  const kept = dossier.arguments.slice(0, size);
  const within = composing({ ...dossier, arguments: kept });
  const map = deriveArgumentMap(within.dossier, within.words);
  return frame(within, "review", [COVER, block("map", composeArgumentMap(within, map))]);
}

function withQuestions(yaml: string, size: number): Handout {
  const dossier = read(yaml);
  const within = composing(dossier);
  return frame(within, "quiz", [
    COVER,
    block("questions", composeQuestions(within, formOf(dossier, size))),
  ]);
}

/** So many questions: those of a quiz over and over. */
function formOf(dossier: Dossier, size: number): Form {
  const [form] = deriveQuiz(dossier).forms;
  const items = Array.from({ length: size }, (_, at) => form.items[at % form.items.length]);
  const many = { ...form, items: items.filter((item) => item !== undefined) };
  return { ...many, digest: digestForm(many) };
}

function read(yaml: string): Dossier {
  const reading = parseDossierYaml(yaml);
  if (!reading.ok) throw new Error("a dossier of ours cannot be read");
  return reading.dossier;
}
