import { type Dossier, deriveQuiz } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { reportPhrasesFor } from "../phrases/catalogue.ts";
import type { Gap } from "./blocks/gaps.ts";
import { chooseBlocks } from "./choose-blocks.ts";
import { composeRead } from "./editions/read.ts";
import { composeReview } from "./editions/review.ts";
import { composeTeacher } from "./editions/teacher.ts";
import type { Handout } from "./handout.ts";
import { textsOf } from "./texts-of.ts";

const say = reportPhrasesFor("en");
const form = sampleForm();

type Row = {
  readonly gap: Gap;
  readonly edition: "read" | "review";
  /** Words that stand in the student's edition where the fields are there, and not where they are not. */
  readonly shows: string;
  readonly without: (dossier: Dossier) => Dossier;
  readonly because: string;
};

const ROWS: readonly Row[] = [
  {
    gap: "landmarks",
    edition: "read",
    shows: "two pupils",
    without: withoutInParagraphs("landmark"),
    because: "a number is checked by a landmark",
  },
  {
    gap: "questions",
    edition: "read",
    shows: "What took place at the gate?",
    without: withoutInParagraphs("question"),
    because: "without its own question a paragraph has the one that fits all",
  },
  {
    gap: "words",
    edition: "read",
    shows: say.words.title,
    without: (dossier) => ({ ...dossier, terms: [] }),
    because: "words to know are terms",
  },
  {
    gap: "people",
    edition: "read",
    shows: say.people.title,
    without: (dossier) => ({
      ...dossier,
      actors: dossier.actors.filter(({ id }) => id === dossier.source.author),
    }),
    because: "nobody need be told who the editorial is",
  },
  {
    gap: "positions",
    edition: "read",
    shows: say.blankGrid.title,
    without: (dossier) => ({ ...dossier, positions: [] }),
    because: "there is nothing to fill in",
  },
  {
    gap: "positions",
    edition: "review",
    shows: say.grid.title,
    without: (dossier) => ({ ...dossier, positions: [] }),
    because: "the matrix holds positions",
  },
  {
    gap: "positions",
    edition: "review",
    shows: say.voices.title,
    without: (dossier) => ({ ...dossier, positions: [] }),
    because: "a voice is a position's",
  },
  {
    gap: "happened",
    edition: "review",
    shows: say.timeline.title,
    without: withoutEvents((mode) => mode === "happened"),
    because: "the line holds what happened",
  },
  {
    gap: "ahead",
    edition: "review",
    shows: say.ahead.title,
    without: withoutEvents((mode) => !["happened", "ongoing", "not-expected"].includes(mode)),
    because: "the band holds what is planned, expected, hoped or proposed",
  },
  {
    gap: "condition",
    edition: "review",
    shows: say.frameStart.condition,
    without: inArguments(({ claim: { condition: _, ...claim }, ...argument }) => ({
      ...argument,
      claim,
    })),
    because: "only if needs an if",
  },
  {
    gap: "warrants",
    edition: "review",
    shows: say.frameStart.assumes,
    without: inArguments(({ warrant: _, ...argument }) => argument),
    because: "what is assumed is a warrant",
  },
  {
    gap: "warrants",
    edition: "review",
    shows: say.talk.granted.title,
    without: inArguments(({ warrant: _, ...argument }) => ({
      ...argument,
      premises: argument.premises.filter(({ stated }) => stated),
    })),
    because: "what is taken for granted is not stated",
  },
  {
    gap: "counters",
    edition: "review",
    shows: say.frameStart.object,
    without: withoutCounters,
    because: "some object only where an objection is coded",
  },
  {
    gap: "counters",
    edition: "review",
    shows: say.talk.objection.title,
    without: withoutCounters,
    because: "an objection is talked about only where it is coded",
  },
  {
    gap: "imputed",
    edition: "review",
    shows: say.talk.reading.title,
    without: (dossier) => ({
      ...dossier,
      positions: dossier.positions.filter(({ voice }) => voice !== "imputed"),
    }),
    because: "nothing is read into anybody",
  },
  {
    gap: "hedged",
    edition: "review",
    shows: say.talk.careful.title,
    without: inArguments((argument) => ({
      ...argument,
      claim: { ...argument.claim, force: "firm" },
    })),
    because: "no claim is made with care",
  },
];

describe.for(ROWS)("$shows in $edition, by the gap $gap", (row) => {
  const whole = withQuestions(sampleDossier());
  const lacking = row.without(whole);
  const { label, text } = say.toCode[row.gap];

  test(`stands there with its fields and not without: ${row.because}`, () => {
    expect(standsIn(studentEdition(whole, row), row.shows)).toBe(true);
    expect(standsIn(studentEdition(lacking, row), row.shows)).toBe(false);
  });

  test("is named to the teacher, with what to code, only where it is absent", () => {
    const named = (dossier: Dossier) => {
      const texts = textsOf(composeTeacher(dossier, form));
      return texts.includes(label) && texts.includes(text);
    };
    expect(named(lacking)).toBe(true);
    expect(named(whole)).toBe(false);
  });

  test("is not spoken of to a student where it is absent", () => {
    expect(standsIn(studentEdition(lacking, row), text)).toBe(false);
  });
});

test.for([
  { shows: "문재인", because: "Korean is printed" },
  { shows: "Mune Jae-in", because: "no language of ours is called xx" },
])("a name in another language is a gloss in Read: $shows, for $because", ({ shows }) => {
  const sample = sampleDossier();
  const actors = sample.actors.map((actor) => ({
    ...actor,
    names: { ko: "문재인", xx: "Mune Jae-in" },
  }));
  expect(standsIn(composeRead({ ...sample, actors }), shows)).toBe(shows === "문재인");
});

test.for([
  { row: "evidence", without: withoutEvidence, because: "evidence is what D3.3 asks for" },
  { row: "counter", without: withoutCounters, because: "D3.4 asks for counterclaims" },
  {
    row: "matrix",
    without: (d: Dossier) => ({ ...d, positions: [] }),
    because: "no view is coded",
  },
] as const)("the standards name $row only where it is coded: $because", ({ row, without }) => {
  const named = (dossier: Dossier) =>
    textsOf(chooseBlocks(composeTeacher(dossier, form), ["standards"]).handout).includes(
      say.standardsFor[row],
    );
  expect(named(sampleDossier())).toBe(true);
  expect(named(without(sampleDossier()))).toBe(false);
});

test("standards are codes alone: an indicator and a band, and no wording of it", () => {
  const teacher = composeTeacher(sampleDossier(), deriveQuiz(sampleDossier()).forms[0]);
  const rows = teacher.blocks
    .filter(({ name }) => name === "standards")
    .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "table" ? piece.rows : [])));
  const codes = rows.flatMap(([, ...cells]) => cells.flatMap((cell) => cell.split(", ")));
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(code).toMatch(/^D[234]\.(Civ\.)?\d+\.(6-8|9-12)$/);
});

function studentEdition(dossier: Dossier, { edition }: Row): Handout {
  return edition === "read" ? composeRead(dossier) : composeReview(dossier, form);
}

function standsIn(handout: Handout, words: string): boolean {
  return textsOf(handout).some((text) => text.includes(words));
}

/** The sample has every part, but not in every paragraph. */
function withQuestions({ source, ...dossier }: Dossier): Dossier {
  const paragraphs = source.paragraphs.map((paragraph) => ({
    ...paragraph,
    question: paragraph.question ?? "What does it add?",
  }));
  return { ...dossier, source: { ...source, paragraphs } };
}

function withoutInParagraphs(field: "landmark" | "question") {
  return ({ source, ...dossier }: Dossier): Dossier => ({
    ...dossier,
    source: {
      ...source,
      paragraphs: source.paragraphs.map(({ [field]: _, ...paragraph }) => paragraph),
    },
  });
}

function withoutEvents(isDropped: (mode: Dossier["events"][number]["mode"]) => boolean) {
  return (dossier: Dossier): Dossier => ({
    ...dossier,
    events: dossier.events.filter(({ mode }) => !isDropped(mode)),
  });
}

function inArguments(
  change: (argument: Dossier["arguments"][number]) => Dossier["arguments"][number],
) {
  return (dossier: Dossier): Dossier => ({
    ...dossier,
    arguments: dossier.arguments.map(change),
  });
}

function withoutCounters(dossier: Dossier): Dossier {
  return {
    ...dossier,
    arguments: dossier.arguments.filter(({ standing }) => standing !== "counter"),
  };
}

function withoutEvidence(dossier: Dossier): Dossier {
  return inArguments((argument) => ({
    ...argument,
    premises: argument.premises.map((premise) => ({ ...premise, kind: "reason" })),
  }))(dossier);
}
