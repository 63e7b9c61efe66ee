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
});
type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

/** Any map at all: circles, arguments that bear on themselves, on nothing or on what is not there. */
export const mapArbitrary: fc.Arbitrary<ArgumentMap> = fc
  .array(draft, { maxLength: 12 })
  .chain((drafts) => {
    const all = drafts.map(toArgument);
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
      relations: fc.array(relation, { maxLength: 20 }),
    });
  });

/** Any width and any type, as long as the type has a size. */
export const optionsArbitrary: fc.Arbitrary<LayoutOptions> = fc.record({
  width: fc.integer({ min: 60, max: 1600 }),
  direction: fc.constantFrom("ranks-down", "one-column"),
  measure: fc.record({ size: fc.integer({ min: 6, max: 24 }), wide: fc.boolean() }).map(measureOf),
});

function measureOf({ size, wide }: { readonly size: number; readonly wide: boolean }): Measure {
  return (text, role) => {
    const scaled = role === "thesis" ? size * 1.4 : size;
    return { width: [...text].length * scaled * (wide ? 0.9 : 0.45), lineHeight: scaled * 1.3 };
  };
}

function toArgument(
  { standing, claim, condition, premises, warrant, kicker, stated }: Draft,
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
    premises: premises.map((text, n) => part(`premise-${n}`, n % 2 ? "reason" : "evidence", text)),
    ...(warrant !== undefined && { warrant: part("warrant", "warrant", warrant) }),
  };
}
