import { describe, expect, test } from "vitest";
import { carBanDossier, carBanYaml } from "../../testing/index.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { parseDossierYaml } from "../reading/parse-yaml.ts";
import { type Comparison, compareDossiers } from "./compare-dossiers.ts";
import type { DecisionKind } from "./decision.ts";
import { type MatchMap, NO_MAP } from "./match-map.ts";
import { MATCHED_LISTS } from "./matching.ts";

const first = carBanDossier();

function compare(second: Dossier, map: MatchMap = NO_MAP): Comparison {
  const outcome = compareDossiers(first, second, map);
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome.comparison;
}

/** The sample as another coder may have read it. */
function recoded(...changes: ReadonlyArray<readonly [from: string, to: string]>): Dossier {
  const yaml = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The sample has no ${from}.`);
    return text.replaceAll(from, to);
  }, carBanYaml);
  const reading = parseDossierYaml(yaml);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.dossier;
}

/** Every id that is matched, with an x before it, wherever it stands. */
function withOtherIds(): Dossier {
  const ids = MATCHED_LISTS.flatMap((list) => first[list].map(({ id }): string => id));
  const lines = carBanYaml.split("\n").map((line) => {
    const id = /^(\s+(?:- )?(?:(?:id|actor|issue|author|by|event|target|partOf): )?)(\S+)$/.exec(
      line,
    );
    return id?.[2] !== undefined && ids.includes(id[2]) ? `${id[1]}x${id[2]}` : line;
  });
  const reading = parseDossierYaml(lines.join("\n"));
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.dossier;
}

function agreementOn(comparison: Comparison, kind: DecisionKind) {
  return comparison.agreements.find((agreement) => agreement.kind === kind);
}

test("two coders who read alike agree on everything, whatever their ids are", () => {
  const { disagreements, agreements, matchings } = compare(withOtherIds());
  expect(disagreements).toEqual([]);
  for (const { cells, agreed, alpha } of agreements) {
    expect(agreed).toBe(cells);
    expect(alpha ?? 1).toBe(1);
  }
  for (const { onlyA, onlyB } of Object.values(matchings)) expect([onlyA, onlyB]).toEqual([[], []]);
  expect(matchings.arguments.matches).toContainEqual({
    a: "danger",
    b: "xdanger",
    by: "passages",
    overlap: 1,
  });
});

test("every actor on every issue is a cell, and silence is a value", () => {
  const { agreements } = compare(first);
  expect(agreements.find(({ kind }) => kind === "stance")).toMatchObject({
    cells: first.actors.length * first.issues.length,
    tooFew: false,
  });
});

describe("each reading that differs is one disagreement, with both values", () => {
  test.for([
    {
      change: ["    stance: against", "    stance: for"],
      kind: "stance",
      values: ["against", "for"],
      because: "the shopkeepers were heard otherwise",
    },
    {
      change: ["voice: imputed", "voice: reported"],
      kind: "voice",
      values: ["imputed", "reported"],
      because: "whose word it is was read otherwise",
    },
    {
      change: ["mode: expected", "mode: not-expected"],
      kind: "event-mode",
      values: ["expected", "not-expected"],
      because: "the fear was read otherwise",
    },
    {
      change: ["answer: rebutted", "answer: conceded"],
      kind: "counter-answer",
      values: ["rebutted", "conceded"],
      because: "the answer was read otherwise",
    },
    {
      change: ["kind: undercuts", "kind: rebuts"],
      kind: "relation",
      values: ["undercuts", "rebuts"],
      because: "what the link does was read otherwise",
    },
    {
      change: ["kind: public-group", "kind: association"],
      kind: "actor-kind",
      values: ["public-group", "association"],
      because: "who the parents are was read otherwise",
    },
    {
      change: ["edtf: 2024-05-03", "edtf: 2023-05-03"],
      kind: "event-date",
      values: ["2024-05-03", "2023-05-03"],
      because: "the year was inferred otherwise",
    },
  ] as const)("$kind: $because", ({ change, kind, values }) => {
    const { disagreements } = compare(recoded(change));
    expect(disagreements.map((one) => [one.kind, one.a, one.b])).toEqual([[kind, ...values]]);
  });
});

test("a condition that one coder dropped makes for another stance", () => {
  const second = {
    ...first,
    positions: first.positions.map(({ condition: _, ...position }) => position),
  };
  expect(compare(second).disagreements).toEqual([
    {
      kind: "stance",
      about: [
        { list: "actors", a: "paper", b: "paper", title: "The paper" },
        {
          list: "issues",
          a: "ban",
          b: "ban",
          title: "Cars should be kept out of Mill Lane before school",
        },
      ],
      paragraphs: [6],
      inDoubt: false,
      a: "for-if",
      b: "for",
    },
  ]);
});

test("a disagreement says whether one of the coders was in doubt there", () => {
  const doubt = "    doubt: It may be a plea rather than a wish.\n    stance: for";
  const { disagreements } = compare(
    recoded(["    stance: against", doubt], ["mode: expected", "mode: not-expected"]),
  );
  expect(disagreements.map(({ kind, inDoubt }) => [kind, inDoubt])).toEqual([
    ["stance", true],
    ["event-mode", false],
  ]);
});

test("a position that one coder did not see is silence there, and its voice is not asked", () => {
  const second = { ...first, positions: first.positions.filter(({ id }) => id !== "bus-action") };
  const comparison = compare(second);
  expect(comparison.disagreements.filter(({ kind }) => kind === "stance")).toEqual([]);
  expect(agreementOn(comparison, "voice")?.cells).toBe(4);
  expect(comparison.matchings.issues.onlyA).toEqual([
    { id: "ridership", title: "More people should take the bus to school" },
  ]);
  const settled = compare(second, { ...NO_MAP, issues: new Map([["ridership", "ridership"]]) });
  expect(settled.disagreements.map(({ a, b }) => [a, b])).toEqual([["for", "silent"]]);
});

test("what stands in one coding alone is listed with what it comes nearest to, and decides nothing", () => {
  const second = recoded([
    "    passages:\n      - p5-bus\n    by: bus",
    "    passages:\n      - p5-bus\n      - p1-asked\n      - p2-wants\n      - p3-air\n    by: bus",
  ]);
  const { matchings, agreements } = compare(second);
  expect(matchings.events.onlyA).toEqual([
    {
      id: "more-passengers",
      title: "More people take the bus in the morning.",
      nearest: { id: "more-passengers", overlap: expect.closeTo(0.2, 2) },
    },
  ]);
  expect(agreements.find(({ kind }) => kind === "event-mode")?.cells).toBe(first.events.length - 1);
});

test("what a coder settles to stand alone is not paired, though the text would pair it", () => {
  const { matchings } = compare(first, { ...NO_MAP, events: new Map([["meeting", null]]) });
  expect(matchings.events.onlyA.map(({ id }) => id)).toEqual(["meeting"]);
  expect(matchings.events.onlyB.map(({ id }) => id)).toEqual(["meeting"]);
});

test("an actor under another name is known by what it is said to do, if it can be the same at all", () => {
  const renamed = recoded(
    ["name: Shopkeepers of Mill Lane", "name: Traders"],
    ["mention: the shopkeepers of Mill Lane", "mention: traders"],
  );
  expect(compare(renamed).matchings.actors.matches).toContainEqual(
    expect.objectContaining({ a: "shopkeepers", by: "passages" }),
  );
  const person = recoded(
    ["kind: association\n    name: Shopkeepers of Mill Lane", "kind: person\n    name: A trader"],
    ["mention: the shopkeepers of Mill Lane", "mention: a trader"],
  );
  expect(compare(person).matchings.actors.onlyA).toMatchObject([{ id: "shopkeepers" }]);
});

test("fewer than twenty decisions of a kind are marked as too few", () => {
  const { agreements } = compare(first);
  expect(
    agreements.filter(({ tooFew }) => !tooFew).map(({ kind, cells }) => [kind, cells]),
  ).toEqual([
    ["stance", 24],
    ["relation", 30],
  ]);
});

test("whose coding comes first turns the values round and changes nothing else", () => {
  const second = recoded(
    ["    stance: against", "    stance: for"],
    ["voice: imputed", "voice: reported"],
  );
  const [there, back] = [compareDossiers(first, second), compareDossiers(second, first)];
  if (!there.ok || !back.ok) throw new Error("These are codings of one source.");
  expect(back.comparison.agreements).toEqual(there.comparison.agreements);
  expect(back.comparison.disagreements.map(({ a, b }) => [b, a])).toEqual(
    there.comparison.disagreements.map(({ a, b }) => [a, b]),
  );
});

test.for([
  {
    paragraphs: first.source.paragraphs.slice(0, -1),
    reason: { code: "paragraph-count", a: 8, b: 7 },
    because: "a paragraph is missing",
  },
  {
    paragraphs: first.source.paragraphs.map((one) =>
      one.n === 3 ? { ...one, digest: "0".repeat(16) } : one,
    ),
    reason: { code: "paragraph-differs", n: 3 },
    because: "a paragraph was worded otherwise",
  },
])("codings of two texts are not compared: $because", ({ paragraphs, reason }) => {
  const second = { ...first, source: { ...first.source, paragraphs } };
  expect(compareDossiers(first, second)).toEqual({ ok: false, reason });
});
