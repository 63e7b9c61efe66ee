import { describe, expect, test } from "vitest";
import { fullDossier } from "../../testing/full-sample.ts";
import { phrasesFor } from "../phrases/catalogue.ts";
import { contextOf } from "./context.ts";
import { deriveItems } from "./derive-items.ts";
import type { Item, SingleChoiceItem } from "./item.ts";
import { ITEM_LINTS, type LintName, lintItem } from "./lints.ts";

const context = contextOf(fullDossier());
const { items } = deriveItems(fullDossier());

test("no item that is derived breaks a rule", () => {
  expect(items.flatMap((item) => lintItem(context, item))).toEqual([]);
});

const BROKEN: Readonly<Record<LintName, () => Item>> = {
  "padded-options": () => withOptions("reason", (options) => [...options, extra(options)]),
  "unlike-options": () => withTexts("reason", (text, at) => (at === 1 ? text.slice(0, -1) : text)),
  "same-option-twice": () => withTexts("reason", (_, __, texts) => texts[0] ?? ""),
  "key-length": () =>
    withTexts("reason", (text, at) => (at === 0 ? `${"So ".repeat(8)}${text}` : text)),
  "too-many-words": () =>
    withTexts("reason", (text, at) => `${"by and by ".repeat(10)}${at}${text}`),
  "lone-absolute-word": () =>
    withTexts("reason", (text, at) => (at === 0 ? `Always ${text}` : text)),
  clang: () => ({ ...single("reason"), statement: `${single("reason").options[0]?.text}` }),
  "near-copy": () =>
    withTexts("reason", (text, at, texts) => (at === 1 ? `${texts[0]?.slice(0, -1)} now.` : text)),
  "negated-stem": () => ({
    ...single("reason"),
    stem: "Which reason does the editorial not give?",
  }),
  "catch-all": () =>
    withTexts("reason", (text, at) => (at === 2 ? "All of the above are given as it is." : text)),
  "no-whole-question": () => ({ ...single("reason"), stem: "The editorial says that" }),
  "no-attribution": () => ({ ...single("reason"), stem: "Why is the lane dangerous?" }),
  "saying-verb": () => ({
    ...imputed(),
    stem: "What does the editorial say the bus company wants?",
  }),
  "no-rationale": () =>
    withOptions("reason", (options) => options.map((option) => ({ ...option, rationale: "" }))),
  "trade-word": () => ({ ...single("reason"), stem: "Which premise does the editorial give?" }),
};

describe("the rule", () => {
  test.for(ITEM_LINTS)(
    "$name ($rule) finds an item that breaks it, and has a sentence",
    ({ name, source }) => {
      expect(lintItem(context, BROKEN[name]())).toContain(name);
      expect(phrasesFor("en").refusal[name]).toMatch(/^\S.+\.$/);
      expect(source).not.toBe("");
    },
  );
});

test("a row of a grid that says nothing of a wrong column is found", () => {
  const grid = items.find((item) => item.kind === "matrix");
  if (grid?.kind !== "matrix") throw new Error("the sample has a matrix");
  const rows = grid.rows.map((row) => ({ ...row, distractors: row.distractors.slice(1) }));
  expect(lintItem(context, { ...grid, rows })).toEqual(["no-rationale"]);
});

function single(template: Item["template"]): SingleChoiceItem {
  const item = items.find((one) => one.template === template && one.kind === "single-choice");
  if (item?.kind !== "single-choice") throw new Error(`the sample has no ${template}`);
  return item;
}

function imputed(): Item {
  const item = items.find(({ id }) => id === "where/bus-action");
  if (!item) throw new Error("the sample has a view that is read in");
  return item;
}

type Options = SingleChoiceItem["options"];

function withOptions(template: Item["template"], change: (options: Options) => Options): Item {
  const item = single(template);
  return { ...item, options: change(item.options) };
}

function withTexts(
  template: Item["template"],
  change: (text: string, at: number, texts: readonly string[]) => string,
): Item {
  return withOptions(template, (options) => {
    const texts = options.map(({ text }) => text);
    return options.map((option, at) => ({ ...option, text: change(option.text, at, texts) }));
  });
}

function extra(options: Options): Options[number] {
  const [, distractor] = options;
  if (!distractor) throw new Error("a choice has distractors");
  return { ...distractor, id: "extra", text: `Well, ${distractor.text}` };
}
