import { expect, test } from "vitest";
import { drawMap } from "#server/draw-map.ts";
import { everyKindDossier } from "#testing/every-kind.ts";

const dossier = everyKindDossier();
const drawn = drawMap(dossier);

test("both drawings and the outline show every argument", () => {
  const ids = dossier.arguments.map(({ id }) => id).toSorted();
  for (const { cards } of [drawn.wide, drawn.narrow]) {
    expect(cards.map(({ id }) => id).toSorted()).toEqual(ids);
  }
  const told = drawn.outline.filter(({ role }) => role === "claim");
  expect(told.map(({ argument }) => argument).toSorted()).toEqual(ids);
});

test("a release is drawn once, however often its map is asked for", () => {
  expect(drawMap(dossier)).toBe(drawn);
  expect(drawMap(structuredClone(dossier))).toEqual(drawn);
});
