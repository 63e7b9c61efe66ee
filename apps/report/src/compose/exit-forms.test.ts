import { deriveQuiz, findTradeWords, isChoice, isCueing, phrasesFor } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { CANARY, withKeyCanaries } from "../../testing/canary.ts";
import { printableDossiers } from "../../testing/printable.ts";
import { formWith, sampleDossier, sampleForm } from "../../testing/sample.ts";
import { composeExit } from "./editions/exit.ts";
import { deriveExitForms } from "./exit-forms.ts";
import { stringsIn, textsOf } from "./texts-of.ts";

const tickets = printableDossiers().map(({ name, dossier }) => {
  const [form] = deriveQuiz(dossier).forms;
  return { name, dossier, form, exit: deriveExitForms(dossier, form) };
});

describe.for(tickets)("the exit tickets of $name", ({ dossier, form, exit }) => {
  test("are two, for neighbours, each with a question on the whole and one on a part", () => {
    expect(exit.map(({ letter }) => letter)).toEqual(["A", "B"]);
    for (const { items } of exit) {
      expect(["main-claim", "condition"]).toContain(items[0]?.template);
      expect(["voice", "granted"]).toContain(items[1]?.template);
    }
  });

  test("ask nothing that the quiz has asked", () => {
    const asked = form.items.map(({ id }) => id);
    for (const { items } of exit)
      expect(items.filter(({ id }) => asked.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  test("give no neighbour the answer: no key has the same letter on both", () => {
    const letters = exit.map(({ items }) =>
      items.map((item) =>
        isChoice(item) ? item.options.findIndex(({ id }) => item.key.includes(id)) : -1,
      ),
    );
    for (const [at, letter] of (letters[0] ?? []).entries())
      expect(letter).not.toBe(letters[1]?.[at]);
  });

  test("do not give themselves away", () => {
    for (const { items } of exit) {
      const [one, other] = items;
      expect(one && other && isCueing(one, other)).toBe(false);
    }
  });

  test("are the same whenever they are derived", () => {
    expect(deriveExitForms(dossier, form)).toEqual(exit);
  });
});

test("a claim that was not asked for in the quiz is asked for on the ticket", () => {
  const [{ dossier } = { dossier: sampleDossier() }] = printableDossiers();
  const [first] = deriveExitForms(dossier, formWith([]));
  expect(first?.items[0]?.template).toBe("main-claim");
});

test("a dossier without anything to ask still has its sentence to write", () => {
  const { positions: _, arguments: all, ...rest } = sampleDossier();
  const bare = { ...rest, positions: [], arguments: all.filter((one) => one.standing === "main") };
  const exit = composeExit(bare, deriveExitForms(bare, sampleForm()));
  expect(textsOf(exit)).toContain(
    "In one sentence of your own: where is the editorial least convincing, and why?",
  );
});

test("the exit tickets say nothing that is shown only after an answer", () => {
  const forms = deriveExitForms(sampleDossier(), sampleForm());
  const marked = forms.map(({ letter, items }) => ({
    letter,
    items: withKeyCanaries(formWith(items)).items,
  }));
  const texts = textsOf(composeExit(sampleDossier(), marked));
  expect(texts.filter((text) => text.includes(CANARY))).toEqual([]);
});

test("no sentence of an exit ticket but its questions' own holds a word of our trade", () => {
  const forms = deriveExitForms(sampleDossier(), sampleForm());
  const own = new Set(forms.flatMap(({ items }) => stringsIn(items)));
  const { glossary } = phrasesFor("en");
  const found = textsOf(composeExit(sampleDossier(), forms))
    .filter((text) => !own.has(text))
    .flatMap((text) => findTradeWords(text, glossary));
  expect(found).toEqual([]);
});

test("the exit tickets of the sample are composed as kept", async () => {
  const exit = composeExit(sampleDossier(), deriveExitForms(sampleDossier(), sampleForm()));
  const kept = "../../testing/golden/exit.snap";
  await expect(`${JSON.stringify(exit, null, 2)}\n`).toMatchFileSnapshot(kept);
});
