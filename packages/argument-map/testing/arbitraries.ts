import type { ArgumentMap, MapArgument, MapPart } from "@linchpin/model";
import fc from "fast-check";
import type { LayoutOptions, Measure } from "../src/layout.ts";

const word = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

const sentence = fc.array(word, { maxLength: 24 }).map((words) => words.join(" "));

const draft = fc.record({
  standing: fc.constantFrom("main", "sub", "counter"),
  claim: sentence,
  condition: fc.option(sentence, { nil: undefined }),
  premises: fc.array(sentence, { maxLength: 6 }),
  warrant: fc.option(sentence, { nil: undefined }),
  kicker: sentence,
  stated: fc.boolean(),
  answer: fc.option(sentence, { nil: undefined }),
  /** Which argument, counted from the first, argues for which premise. */
  argued: fc.option(fc.tuple(fc.nat(12), fc.nat(5)), { nil: undefined }),
});
type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Readonly<Value> : never;

/** Any map at all: circles, arguments that bear on themselves, on nothing or on what is not there. */
export const mapArbitrary = mapOf(fc.array(draft, { maxLength: 12 }), 20);

/** A map as large as a dossier allows it to be drawn: many arguments, every sentence at its longest. */
export const largeMapArbitrary = mapOf(fc.array(longDraft(), { minLength: 30, maxLength: 40 }), 60);

/** Such a map where everything bears on everything. */
export const tangledMapArbitrary = fc
  .integer({ min: 1, max: 200 })
  .chain((relations) =>
    mapOf(fc.array(longDraft(), { minLength: 30, maxLength: 40 }), relations, relations),
  );

function mapOf(
  drafts: fc.Arbitrary<readonly Draft[]>,
  mostRelations: number,
  leastRelations = 0,
): fc.Arbitrary<ArgumentMap> {
  return drafts.chain((given) => {
    const all = given.map(toArgument);
    const id = fc.constantFrom(...all.map((argument) => argument.id), "nowhere");
    const relation = fc.record({
      kind: fc.constantFrom("supports", "rebuts", "undercuts"),
      from: id,
      to: id,
      word: fc.constantFrom("supports", "speaks against", "questions this step", "지지한다"),
      doubtful: fc.boolean(),
    });
    return fc.record({
      thesis: id,
      arguments: fc.constant(all),
      relations: fc.array(relation, { minLength: leastRelations, maxLength: mostRelations }),
    });
  });
}

function longDraft(): fc.Arbitrary<Draft> {
  const long = fc.constant("argument ".repeat(33).trim());
  return fc.record({
    standing: fc.constantFrom("main", "sub", "counter"),
    claim: long,
    condition: fc.option(long, { nil: undefined }),
    premises: fc.array(long, { minLength: 1, maxLength: 6 }),
    warrant: fc.option(long, { nil: undefined }),
    kicker: fc.constant("Evidence · paragraphs 1, 2, 3, 4 and 5"),
    stated: fc.boolean(),
    answer: fc.constant(undefined),
    argued: fc.option(fc.tuple(fc.nat(30), fc.nat(5)), { nil: undefined }),
  });
}

/** Any size of type, and any width from that of a narrow phone: 14 lines of text. */
export const optionsArbitrary: fc.Arbitrary<LayoutOptions> = fc
  .record({
    lines: fc.integer({ min: 14, max: 100 }),
    direction: fc.constantFrom("ranks-down", "one-column"),
    size: fc.integer({ min: 6, max: 24 }),
  })
  .map(({ lines, direction, size }) => ({
    width: lines * size * LINE_HEIGHT,
    direction,
    measure: measureAt(size),
  }));

const LINE_HEIGHT = 1.3;
const FIRST_HANGUL = "\u1100";

/** Hangul and what comes after it is twice as broad as Latin. */
function measureAt(size: number): Measure {
  return (text, role) => {
    const scaled = role === "thesis" ? size * 1.4 : size;
    const broad = [...text].filter((character) => character >= FIRST_HANGUL).length;
    const width = ([...text].length + broad) * scaled * 0.45;
    return { width, lineHeight: scaled * LINE_HEIGHT };
  };
}

function toArgument(
  { standing, claim, condition, premises, warrant, kicker, stated, answer, argued }: Draft,
  at: number,
): MapArgument {
  const id = `a${at}`;
  const part = (name: string, role: MapPart["role"], text: string): MapPart => ({
    id: `${id}-${name}`,
    role,
    kicker,
    text,
    stated,
    paragraphs: [],
  });
  return {
    id,
    label: `argument ${at}`,
    standing,
    holder: "someone",
    claim: part("claim", "claim", claim),
    ...(condition !== undefined && { condition: part("condition", "condition", condition) }),
    premises: premises.map((text, n) => ({
      ...part(`premise-${n}`, n % 2 ? "reason" : "evidence", text),
      ...(argued?.[1] === n && { arguedBy: `a${argued[0]}` }),
    })),
    ...(warrant !== undefined && { warrant: part("warrant", "warrant", warrant) }),
    ...(answer !== undefined && { answer: { id: `${id}-answer`, kicker, text: answer } }),
  };
}
