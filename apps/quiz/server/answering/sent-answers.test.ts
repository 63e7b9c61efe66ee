import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { isSentAnswers } from "#server/answering/sent-answers.ts";

/** The same by zod: slower, and plain to read. */
const Short = z.string().max(40);
const Answer = z.strictObject({
  item: z.int().min(1).max(200),
  round: z.int().min(1).max(9),
  seq: z.int().min(1).max(1_000_000),
  submission: z.guid(),
  fields: z.record(Short, z.union([Short, z.array(Short).max(40)])),
  certainty: z.enum(["not-very", "fairly", "very"]).optional(),
  age: z.int().min(0).max(604_800_000),
});
const SentAnswers = z.strictObject({
  attempt: z.guid(),
  tab: z.string().regex(/^[\w-]{8,40}$/),
  answers: z.array(Answer).min(1).max(60),
});

const guid = fc.uuid();
const short = fc.string({ maxLength: 40 });
const answer = fc.record(
  {
    item: fc.integer({ min: 1, max: 200 }),
    round: fc.integer({ min: 1, max: 9 }),
    seq: fc.integer({ min: 1, max: 1_000_000 }),
    submission: guid,
    fields: fc.dictionary(short, fc.oneof(short, fc.array(short, { maxLength: 40 }))),
    certainty: fc.constantFrom("not-very", "fairly", "very"),
    age: fc.integer({ min: 0, max: 604_800_000 }),
  },
  { requiredKeys: ["item", "round", "seq", "submission", "fields", "age"] },
);
const whole = fc.record({
  attempt: guid,
  tab: fc.stringMatching(/^[\w-]{8,40}$/),
  answers: fc.array(answer, { minLength: 1, maxLength: 60 }),
});

/** What stands in place of a part, or beside it. */
const wrong = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(0, -1, 10, 201, 1.5, 604_800_001, "", "x".repeat(41), [], {}, [null]),
);

test("what an outbox sends is taken, whatever is in it", () => {
  fc.assert(
    fc.property(whole, (sent) => {
      expect(isSentAnswers(sent)).toBe(true);
    }),
  );
});

test("with one part changed, left out or added anywhere, it is taken where zod would take it", () => {
  fc.assert(
    fc.property(whole, fc.nat(), wrong, fc.boolean(), (sent, at, value, isGone) => {
      const changed = structuredClone(sent);
      const places = placesIn(changed);
      const place = places[at % places.length];
      if (!place) throw new Error("There is always a place.");
      const [holder, name] = place;
      if (isGone) delete holder[name];
      else holder[name] = value;
      const arrived: unknown = JSON.parse(JSON.stringify(changed));
      expect(isSentAnswers(arrived)).toBe(SentAnswers.safeParse(arrived).success);
    }),
    { numRuns: 2_000 },
  );
});

type Holder = Record<string, unknown>;

/** Every part of it, by what holds it and its name there; and in each holder one that is not there. */
function placesIn(value: unknown): ReadonlyArray<readonly [holder: Holder, name: string]> {
  if (typeof value !== "object" || value === null) return [];
  // Whatever JSON holds parts in, they have names there.
  const holder = value as Holder;
  const own = [...Object.keys(holder), "more"].map((name) => [holder, name] as const);
  return [...own, ...Object.values(holder).flatMap(placesIn)];
}
