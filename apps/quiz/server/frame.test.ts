import { deriveForm, presentItem } from "@linchpin/model";
import { carBanDossier } from "@linchpin/model/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type App, lendApp } from "#server/app.ts";
import { presentSource, termsIn } from "#server/frame.ts";
import { sealWith } from "#server/seal.ts";

const dossier = carBanDossier();

// Nobody has the text, and no database is asked for it.
beforeEach(() => lendApp({ dossiers: [] } as unknown as App));
afterEach(() => lendApp(undefined));

test("a presented source says how to find a paragraph and nothing of what it says", () => {
  const sent = JSON.stringify(presentSource("car-ban", dossier));
  for (const { gist, digest } of dossier.source.paragraphs) {
    expect(sent).not.toContain(gist);
    expect(sent).toContain(digest);
  }
});

test("only the terms that stand in a question are explained beside it", () => {
  const [item] = deriveForm(dossier, { seed: "a" }).items;
  if (!item) throw new Error("The sample gives no item.");
  const presented = presentItem(item, sealWith("00".repeat(32)));
  const term = (name: string) => ({
    term: name,
    meaning: "What it means.",
    from: { kind: "editorial" as const },
    paragraphs: [1],
  });
  const [word = ""] = presented.stem.split(" ").toReversed();
  const found = termsIn(presented, [term(word.toUpperCase()), term("pavement tax")]);
  expect(found.map((it) => it.term)).toEqual([word.toUpperCase()]);
});
