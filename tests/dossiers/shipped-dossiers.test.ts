import { readFileSync } from "node:fs";
import { listDossiers } from "@linchpin/dossiers";
import {
  checkAgainstText,
  type Dossier,
  deriveArgumentMap,
  deriveForm,
  deriveTimeline,
  formatProblem,
  parseDossierYaml,
} from "@linchpin/model";
import { describe, expect, test } from "vitest";

const shipped = listDossiers().map(({ slug, yaml, text }) => ({
  slug,
  text: text && readFileSync(text, "utf8"),
  reading: parseDossierYaml(readFileSync(yaml, "utf8")),
}));

describe.each(shipped)("the dossier $slug", ({ reading, text }) => {
  test("is sound, without a warning, and fits its text where that is ours", () => {
    expect(reading.ok ? reading.warnings.map(formatProblem) : reading.problems).toEqual([]);
    if (reading.ok && text !== undefined)
      expect(checkAgainstText(reading.dossier, text)).toEqual([]);
  });

  test("gives two forms of ten questions and more, of all five kinds between them", () => {
    const forms = ["A", "B"].map((letter) => deriveForm(dossierOf(reading), { letter }));
    const templates = forms.map(({ items }) => items.map(({ template }) => template));
    expect(new Set(templates.flat()).size).toBe(5);
    expect(templates.map((list) => list.at(-1))).toEqual(["main-claim", "condition"]);
    for (const { items } of forms) expect(items.length).toBeGreaterThanOrEqual(10);
  });

  test("rests every item on passages, but for what is not said", () => {
    const { items } = deriveForm(dossierOf(reading));
    for (const { key, passages } of items) expect(passages.length > 0).toBe(key[0] !== "silent");
  });

  test("has a map on which every argument leads to the main one", () => {
    const { thesis, arguments: all, relations } = deriveArgumentMap(dossierOf(reading));
    const reached = new Set([thesis]);
    for (const target of reached)
      for (const { from, to } of relations) if (to === target) reached.add(from);
    expect([...reached].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });
});

describe("the first editorial, where a hurried reader goes wrong", () => {
  const dossier = dossierOf(shipped.find(({ slug }) => slug === "korus-alliance")?.reading);
  const positions = new Map(dossier.positions.map((position) => [position.id as string, position]));

  test("its own backing of Quad Plus hangs on a condition", () => {
    expect(positions.get("editorial-quad-plus")?.condition?.event).toBe("relief-sought");
  });

  test("what it reads into Joe Biden is kept apart from what he is reported to have said", () => {
    expect(positions.get("biden-check-china")?.voice).toBe("imputed");
    expect(positions.get("biden-essential-partner")?.voice).toBe("reported");
  });

  test("its blame for the outgoing administration is not that administration's stance", () => {
    const held = dossier.positions.filter(({ actor }) => actor === "outgoing-administration");
    expect(held.map(({ issue, stance, voice }) => [issue, stance, voice])).toEqual([
      ["more-money", "for", "reported"],
    ]);
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
});

function dossierOf(reading: (typeof shipped)[number]["reading"] | undefined): Dossier {
  if (!reading?.ok) throw new Error("the dossier cannot be read");
  return reading.dossier;
}
