import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dossiersFolder, listDossiers } from "@linchpin/dossiers";
import {
  type Agreement,
  checkAgainstText,
  compareDossiers,
  type Dossier,
  deriveArgumentMap,
  deriveItems,
  deriveQuiz,
  deriveTimeline,
  formatProblem,
  type Item,
  isChoice,
  isCueing,
  isGrid,
  lintItem,
  parseDossierYaml,
  parseMatchMap,
  partsOf,
  phrasesFor,
  Template,
  wordsOf,
} from "@linchpin/model";
import { describe, expect, test } from "vitest";

const SEEDS = ["1", "2"];

/** The minimal one has eight items to give in any case; all others fill a quiz. */
const FEWEST_ITEMS = new Map([["street-lamps", 8]]);
const FULL = 10;

const shipped = listDossiers().map(({ slug, yaml, text }) => ({
  slug,
  text: text && readFileSync(text, "utf8"),
  reading: parseDossierYaml(readFileSync(yaml, "utf8")),
}));

describe.each(shipped)("the dossier $slug", ({ slug, reading, text }) => {
  test("is sound, without a warning, and fits its text where that is ours", () => {
    expect(reading.ok ? reading.warnings.map(formatProblem) : reading.problems).toEqual([]);
    if (reading.ok && text !== undefined)
      expect(checkAgainstText(reading.dossier, text)).toEqual([]);
  });

  test("has a map on which every argument leads to the main one", () => {
    const { thesis, arguments: all, relations } = deriveArgumentMap(dossierOf(reading));
    const reached = new Set([thesis]);
    for (const target of reached)
      for (const { from, to } of relations) if (to === target) reached.add(from);
    expect([...reached].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  describe.each(SEEDS)("as a quiz of seed %s", (seed) => {
    const dossier = dossierOf(reading);
    const { forms } = deriveQuiz(dossier, { seed });
    const [first, ...others] = forms;

    test("has its full number of items, the same ones in A, B and C", () => {
      const idsOf = ({ items }: (typeof forms)[number]) => items.map(({ id }) => id);
      expect(first.items.length).toBeGreaterThanOrEqual(FEWEST_ITEMS.get(slug) ?? FULL);
      expect(others.map(idsOf)).toEqual([idsOf(first), idsOf(first)]);
    });

    test("draws at least three other options for B than for A, and some for C", () => {
      const inA = new Set(first.items.flatMap(partIdsIn));
      const [inB, inC] = others.map(
        ({ items }) => items.flatMap(partIdsIn).filter((id) => !inA.has(id)).length,
      );
      expect(inB).toBeGreaterThan(2);
      expect(inC).toBeGreaterThan(0);
    });

    test.each(forms)("form $letter keeps the rules of item writing", ({ items }) => {
      const broken = items.map((item) => [item.id, lintItem(contextFor(dossier), item)]);
      expect(broken.filter(([, lints]) => lints?.length !== 0)).toEqual([]);
    });

    test.each(forms)("no item of form $letter gives another away", ({ items }) => {
      const pairs = items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other]));
      expect(pairs.filter(([one, other]) => one && other && isCueing(one, other))).toEqual([]);
    });

    test("never has silence for more than half of the answers where it is offered", () => {
      const keys = first.items.flatMap(keysBesideSilence);
      expect(keys.filter((key) => key === "silent").length * 2).toBeLessThanOrEqual(keys.length);
    });
  });
});

test("the five dossiers together ask in every way there is", () => {
  const items = shipped.flatMap(({ reading }) => deriveItems(dossierOf(reading)).items);
  expect(new Set(items.map(({ template }) => template))).toEqual(new Set(Template.options));
  expect([...new Set(items.map(({ kind }) => kind))].toSorted()).toEqual([
    "evidence",
    "match",
    "matrix",
    "multiple-choice",
    "order",
    "single-choice",
  ]);
});

describe("the first editorial, where a hurried reader goes wrong", () => {
  const dossier = dossierOf(shipped.find(({ slug }) => slug === "korus-alliance")?.reading);
  const positions = new Map(dossier.positions.map((position) => [position.id as string, position]));

  test("its own backing of Quad Plus hangs on a condition, which is that relief is sought", () => {
    expect(positions.get("editorial-quad-plus")?.condition?.event).toBe("relief-sought");
    const main = dossier.arguments.find(({ standing }) => standing === "main");
    expect(main?.claim.condition?.event).toBe("relief-sought");
  });

  test("what it reads into the two leaders is kept apart from what they are reported to have said", () => {
    expect(positions.get("biden-check-china")).toMatchObject({ voice: "imputed", force: "hedged" });
    expect(positions.get("biden-essential-partner")?.voice).toBe("reported");
    expect(positions.get("moon-nuclear-foremost")?.voice).toBe("imputed");
    expect(positions.get("moon-nuclear-free")?.voice).toBe("reported");
  });

  test("its blame for the previous administration is not that administration's stance", () => {
    const held = dossier.positions.filter(({ actor }) => actor === "outgoing-administration");
    expect(held.map(({ issue, stance, voice }) => [issue, stance, voice])).toEqual([
      ["more-money", "for", "reported"],
    ]);
  });

  test("nobody in it is given an objection that the text does not state", () => {
    expect(dossier.arguments.filter(({ standing }) => standing === "counter")).toEqual([]);
  });

  test("a visit that is not to be expected stands apart from what happened", () => {
    const { happened, notExpected } = deriveTimeline(dossier);
    expect(notExpected.map(({ event }) => event.id)).toEqual(["xi-visit"]);
    expect(happened.map(({ event }) => event.date?.edtf).filter(Boolean)).toEqual([
      "1954",
      "2020-11-12",
      "2020-11-18",
      "2020-11-25",
    ]);
  });

  test("the page on its two codings leads with the figures that comparing them gives", () => {
    const folder = join(dossiersFolder, "korus-alliance");
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    const [a, b] = ["first", "second"].map((name) =>
      dossierOf(parseDossierYaml(read(`codings/${name}.yaml`))),
    );
    if (!a || !b) throw new Error("a coding is missing");
    const map = parseMatchMap(read("codings/same.yaml"), a, b);
    const outcome = map.ok ? compareDossiers(a, b, map.map) : undefined;
    if (!outcome?.ok) throw new Error("the two codings cannot be compared");
    const rows = read("decisions.md").matchAll(/^\|[^|]+\|((?:[^|]+\|){4})[^|]*\|$/gm);
    const figures = [...rows].map(([, cells = ""]) => cells.split("|").map((cell) => cell.trim()));
    // The head of the table and the line under it.
    expect(figures.slice(2).map((cells) => cells.slice(0, 4).join(" | "))).toEqual(
      outcome.comparison.agreements.map(figuresOf),
    );
  });
});

function dossierOf(reading: ReturnType<typeof parseDossierYaml> | undefined): Dossier {
  if (!reading?.ok) throw new Error("the dossier cannot be read");
  return reading.dossier;
}

function partIdsIn(item: Item): readonly string[] {
  return partsOf(item).map((part) => `${item.id} ${part}`);
}

/** The key of every question that offers "the editorial does not say". */
function keysBesideSilence(item: Item): readonly string[] {
  if (isGrid(item))
    return item.columns.some(({ id }) => id === "silent") ? item.rows.map(({ key }) => key) : [];
  return isChoice(item) && item.options.some(({ id }) => id === "silent") ? item.key : [];
}

/** What the rules of item writing measure a text by, in the dossier's language. */
function contextFor(dossier: Dossier): Parameters<typeof lintItem>[0] {
  const say = phrasesFor(dossier.source.language);
  const measure = (text: string) => ({
    length: text.length,
    words: wordsOf(text).length,
    content: new Set(say.contentWords(text)),
    absolute: say.hasAbsoluteWord(text),
  });
  return { dossier, say, measure };
}

function figuresOf({ cells, agreed, alpha }: Agreement): string {
  const share = cells === 0 ? "–" : `${Math.round((100 * agreed) / cells)} %`;
  return [cells, agreed, share, alpha?.toFixed(3) ?? "–"].join(" | ");
}
