import { deriveQuiz, type PresentedItem, presentItem } from "@linchpin/model";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type App, lendApp } from "#server/app.ts";
import { presentSource, termsIn } from "#server/frame.ts";
import { sealWith } from "#server/seal.ts";
import { everyKindDossier } from "#testing/every-kind.ts";

const SEAL = sealWith("00".repeat(32));
const dossier = everyKindDossier();

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

test.for(deriveQuiz(dossier).forms[0].items.map((item) => presentItem(item, SEAL)))(
  "only the terms that stand in a question are explained beside it: $kind",
  (presented) => {
    const term = (name: string) => ({
      term: name,
      meaning: "What it means.",
      from: { kind: "editorial" as const },
      paragraphs: [1],
    });
    for (const text of [presented.stem, ...lastTexts(presented)]) {
      const word = text.replace(/\W+$/, "").split(" ").at(-1)?.toUpperCase() ?? "";
      const found = termsIn(presented, [term(word), term("pavement tax")]);
      expect(found.map((it) => it.term)).toEqual([word]);
    }
  },
);

/** The last text of each list of parts that a question of that kind has. */
function lastTexts(item: PresentedItem): readonly string[] {
  if ("options" in item) return item.options.slice(-1).map(({ text }) => text);
  const lists = "rows" in item ? [item.rows, item.columns] : [item.entries];
  return lists.flatMap((list) => list.slice(-1).map(({ text }) => text));
}
