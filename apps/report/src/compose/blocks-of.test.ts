import { deriveQuiz } from "@linchpin/model";
import { expect, test } from "vitest";
import { composeEvery } from "../../testing/compose-every.ts";
import { printableDossiers } from "../../testing/printable.ts";
import { sampleDossier } from "../../testing/sample.ts";
import { canHave, editionsWith } from "./blocks-of.ts";
import { BLOCK_NAMES, EDITIONS } from "./handout.ts";

const dossiers = [sampleDossier(), ...printableDossiers().map(({ dossier }) => dossier)];
const handouts = dossiers.flatMap((dossier) => composeEvery(dossier, deriveQuiz(dossier).forms[0]));

test.for(EDITIONS)(
  "%s has every block it may have in some dossier, and no other in any",
  (edition) => {
    const composed = handouts
      .filter((handout) => handout.edition === edition)
      .flatMap(({ blocks, extras = [] }) => [...blocks, ...extras].map(({ name }) => name));
    const known = BLOCK_NAMES.filter((name) => canHave(edition, name));
    expect([...new Set(composed)].toSorted()).toEqual(known.toSorted());
  },
);

test("every block can be found somewhere", () => {
  expect(BLOCK_NAMES.filter((name) => editionsWith(name).length === 0)).toEqual([]);
});
