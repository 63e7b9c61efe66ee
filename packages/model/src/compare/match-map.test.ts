import { describe, expect, test } from "vitest";
import { carBanDossier } from "../../testing/index.ts";
import { parseMatchMap } from "./match-map.ts";

const dossier = carBanDossier();

test("a map pairs ids of both codings, and may say that one stands alone", () => {
  const reading = parseMatchMap("issues: { ban: action, action: null }", dossier, dossier);
  expect(reading).toMatchObject({ ok: true });
  if (!reading.ok) return;
  expect([...reading.map.issues]).toEqual([
    ["ban", "action"],
    ["action", null],
  ]);
  expect(reading.map.actors.size).toBe(0);
});

describe("a map that cannot be meant is refused with every reason", () => {
  test.for([
    { yaml: "issues: {", codes: ["not-yaml"], because: "the bracket is open" },
    { yaml: "a: &x { b: c }\nissues: *x", codes: ["not-yaml"], because: "aliases can swell" },
    { yaml: "- ban", codes: ["no-lists"], because: "a list says nothing of what is paired" },
    { yaml: "~", codes: ["no-lists"], because: "nothing is settled" },
    { yaml: "issues: ban", codes: ["no-pairs"], because: "one id is no pair" },
    {
      yaml: "issues: { ban: [action] }",
      codes: ["no-pairs"],
      because: "one id is paired with one",
    },
    { yaml: "isues: {}", codes: ["no-such-list"], because: "nothing is called so" },
    { yaml: "__proto__: {}", codes: ["no-such-list"], because: "nor is anything called this" },
    { yaml: "issues: { bann: ban }", codes: ["no-such-id"], because: "the first coding lacks it" },
    { yaml: "issues: { ban: bann }", codes: ["no-such-id"], because: "the second one lacks it" },
    { yaml: "issues: { ban: ban, action: ban }", codes: ["used-twice"], because: "one is for one" },
    {
      yaml: "isues: {}\nissues: { bann: acton }",
      codes: ["no-such-list", "no-such-id", "no-such-id"],
      because: "all is said at once",
    },
    { yaml: `# ${"-".repeat(70_000)}`, codes: ["too-large"], because: "no map is so long" },
  ])("$yaml: $because", ({ yaml, codes }) => {
    const reading = parseMatchMap(yaml, dossier, dossier);
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(codes);
  });
});

test("an id that is nearly right is named", () => {
  expect(parseMatchMap("actors: { brand: nobody }", dossier, dossier)).toMatchObject({
    problems: [
      { side: "a", id: "brand", closest: "brandt" },
      { side: "b", id: "nobody", closest: undefined },
    ],
  });
});
