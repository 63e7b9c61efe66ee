import { type Dossier, deriveQuiz, phrasesFor } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { CANARY, withCanaries } from "../../testing/canary.ts";
import { printableDossiers } from "../../testing/printable.ts";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeRead } from "./editions/read.ts";
import { composeReview } from "./editions/review.ts";
import { composeTeacher } from "./editions/teacher.ts";
import { type Handout, piecesOf } from "./handout.ts";
import type { Piece, PieceOf } from "./piece.ts";
import { textsOf } from "./texts-of.ts";

const dossiers = [
  { name: "the sample", dossier: sampleDossier(), form: sampleForm() },
  ...printableDossiers().map((of) => ({ ...of, form: deriveQuiz(of.dossier).forms[0] })),
];

describe.for(dossiers)("of $name", ({ dossier, form }) => {
  test("Read says nothing that the dossier says of stances, claims, reasons or events", () => {
    const texts = textsOf(composeRead(withCanaries(dossier)));
    expect(texts.filter((text) => text.includes(CANARY))).toEqual([]);
  });

  test("Read holds no claim, premise, condition or view, not even in other parts of the dossier", () => {
    // The head of a matrix asks: where does each of them stand on this?
    const pieces = piecesOf(composeRead(dossier)).filter(({ kind }) => kind !== "stance-grid");
    const said = textsOf(pieces).join("\n");
    expect(assertionsOf(dossier).filter((text) => said.includes(text))).toEqual([]);
  });

  test("Review holds every claim, condition, premise, warrant and answer once in the outline", () => {
    const lines = ofKind(composeReview(dossier, form), "outline").flatMap(({ entries }) =>
      entries.map(({ text }) => text),
    );
    const { mapAnswer } = phrasesFor(dossier.source.language);
    const coded = dossier.arguments.flatMap(({ claim, premises, warrant, answer }) => [
      claim.text,
      ...(claim.condition ? [claim.condition.text] : []),
      ...premises.map(({ text }) => text),
      ...(warrant ? [warrant.text] : []),
      ...(answer ? [mapAnswer[answer].text] : []),
    ]);
    expect(lines.filter((line) => line !== "").toSorted()).toEqual(coded.toSorted());
  });

  test("Review shows every stance of every voice once in the matrix, with its condition in the cell", () => {
    const cells = ofKind(composeReview(dossier, form), "stance-grid").flatMap(({ rows }) =>
      rows.flatMap(({ cells: row }) => row.flat()),
    );
    const coded = new Set(
      dossier.positions.map(({ actor, issue, voice }) => [actor, issue, voice].join()),
    );
    expect(cells.filter(({ sign }) => sign !== "silent")).toHaveLength(coded.size);
    for (const { condition } of dossier.positions)
      if (condition)
        expect(
          cells.some(({ words }) => words.some((word) => word.includes(clause(condition.text)))),
        ).toBe(true);
  });

  test("Review gives to talk about once whatever is unsaid, objected, read into somebody or said with care", () => {
    const { arguments: all, positions } = dossier;
    const points = ofKind(composeReview(dossier, form), "talking-points").flatMap(
      ({ entries }) => entries,
    );
    const unsaid = all.flatMap(({ premises, warrant }) =>
      [...premises, ...(warrant ? [warrant] : [])].filter(({ stated }) => !stated),
    );
    expect(points.slice(1).map(({ text }) => text)).toEqual([
      ...unsaid.map(({ text }) => text),
      ...all.filter(({ standing }) => standing === "counter").map(({ claim }) => claim.text),
      ...positions.filter(({ voice }) => voice === "imputed").map(({ gist }) => gist),
      ...all.filter(({ claim }) => claim.force === "hedged").map(({ claim }) => claim.text),
    ]);
    expect(points.map(({ number }) => number)).toEqual(points.map((_, at) => at + 1));
  });

  test("what to listen for and the words that complete a sentence are for the teacher alone", () => {
    const [student, teacher] = [composeReview(dossier, form), composeTeacher(dossier, form)].map(
      (handout) => ({
        listenedFor: ofKind(handout, "talking-points").flatMap(({ listenFor, entries }) => [
          listenFor,
          ...entries.map((entry) => entry.listenFor),
        ]),
        endings: ofKind(handout, "frames").flatMap(({ entries }) =>
          entries.map(({ endings, lines }) => endings.length > 0 && lines === 0),
        ),
      }),
    );
    expect(student?.listenedFor.every((text) => text === undefined)).toBe(true);
    expect(teacher?.listenedFor.every((text) => text !== undefined)).toBe(true);
    expect(student?.endings).not.toContain(true);
    expect(teacher?.endings).not.toContain(false);
  });

  test("only what happened stands on the timeline", () => {
    const told = ofKind(composeReview(dossier, form), "timeline").flatMap(({ entries }) =>
      entries.map(({ text }) => text),
    );
    expect(told.toSorted()).toEqual(
      dossier.events.flatMap(({ mode, text }) => (mode === "happened" ? [text] : [])).toSorted(),
    );
  });

  test("the teacher's edition has a row in the key for every item, every doubt and every view", () => {
    const teacher = composeTeacher(dossier, form);
    const texts = textsOf(teacher);
    expect(ofKind(teacher, "table")[0]?.rows).toHaveLength(form.items.length);
    for (const { doubt, gist } of dossier.positions)
      for (const text of [doubt, gist].filter((part) => part !== undefined))
        expect(texts).toContain(text);
  });
});

test.for([
  {
    text: "A school dictionary",
    inRead: false,
    because: "where it was checked is for the teacher",
  },
  {
    text: "* This meaning is not from the editorial.",
    inRead: true,
    because: "that it is not the editorial's is for all",
  },
])("$text stands in Read: $inRead, for $because", ({ text, inRead }) => {
  expect(textsOf(composeRead(sampleDossier())).some((said) => said.includes(text))).toBe(inRead);
});

function ofKind<Kind extends Piece["kind"]>(
  handout: Handout,
  kind: Kind,
): ReadonlyArray<PieceOf<Kind>> {
  return piecesOf(handout).filter((piece): piece is PieceOf<Kind> => piece.kind === kind);
}

/** Every sentence of a dossier that an item may ask for. */
function assertionsOf({ arguments: all, positions }: Dossier): readonly string[] {
  return [
    ...all.flatMap(({ claim, premises, warrant }) => [
      claim.text,
      claim.condition?.text,
      ...premises.map(({ text }) => text),
      warrant?.text,
    ]),
    ...positions.flatMap(({ gist, account, condition }) => [gist, account, condition?.text]),
  ]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\.$/, ""));
}

/** The middle of a condition: its ends change case and stop when it becomes a clause. */
function clause(text: string): string {
  return text.slice(4, -1);
}
