import { deriveQuiz } from "@linchpin/model";
import { expect, test } from "vitest";
import { bareDossier } from "../testing/bare-dossier.ts";
import { sampleDossier } from "../testing/sample.ts";
import type { BlockName } from "./compose/handout.ts";
import { textsOf } from "./compose/texts-of.ts";
import { makeHandout } from "./make-handout.ts";
import { composeOrder } from "./making/compose-order.ts";
import type { Order } from "./making/order.ts";
import { prepareDossier } from "./making/prepare.ts";
import { teachingPhrasesEn } from "./phrases/teaching-en.ts";

const ORDER = { form: "A", paper: "a4", print: "standard", format: "pdf" } as const;
// JSON is YAML too.
const [whole, bare] = [sampleDossier(), bareDossier(sampleDossier())].map((dossier) =>
  JSON.stringify(dossier),
);

test.for([
  { yaml: bare, edition: "quiz", because: "nothing can be asked" },
  { yaml: bare, edition: "quiz", format: "docx", because: "a Word file would say no more" },
  { yaml: bare, edition: "key", because: "there is nothing to mark" },
  { yaml: bare, edition: "review", blocks: ["timeline"], because: "there are no events" },
  { yaml: bare, edition: "review", blocks: ["answers"], because: "there are no answers" },
  { yaml: whole, edition: "review", blocks: ["guide"], because: "Review has none" },
  { yaml: whole, edition: "exit", blocks: ["cover"], because: "tickets have not even a cover" },
] as const)("$edition of $blocks is not printed: $because", async ({ yaml = "", ...rest }) => {
  expect(await makeHandout({ ...ORDER, yaml, ...rest })).toEqual({ ok: false, reason: "empty" });
});

test("what is lacking of what was chosen comes with the file", async () => {
  const blocks: BlockName[] = ["timeline", "map", "guide"];
  const made = await makeHandout({ ...ORDER, yaml: bare ?? "", edition: "review", blocks });
  expect(made).toMatchObject({ ok: true, lacking: ["timeline", "guide"] });
});

test.for([
  { yaml: whole, copied: true, because: "a class is given it" },
  { yaml: bare, copied: false, because: "there is none" },
])("a quiz is to be copied for a lesson ($copied): $because", async ({ yaml = "", copied }) => {
  const order: Order = { ...ORDER, yaml, edition: "lesson" };
  const prepared = prepareDossier(yaml);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  const { handout } = await composeOrder(prepared, order);
  expect(textsOf(handout).includes(teachingPhrasesEn.copied.quiz)).toBe(copied);
});

test("items that are given are printed and keyed in place of the letter's own, and those are as before", async () => {
  const prepared = prepareDossier(whole ?? "");
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  const [, asked] = deriveQuiz(sampleDossier(), { seed: "3", size: 4 }).forms;
  const texts = async (order: Partial<Order>) => {
    const wanted: Order = { ...ORDER, yaml: whole ?? "", edition: "quiz", ...order };
    return textsOf((await composeOrder(prepared, wanted)).handout);
  };
  const own = await texts({});
  const [given, key] = [await texts({ asked }), await texts({ asked, edition: "key" })];
  for (const { stem } of asked.items) expect(given.join("\n")).toContain(stem);
  expect(given).not.toEqual(own);
  expect(key).not.toEqual(await texts({ edition: "key" }));
  expect(await texts({})).toEqual(own);
});
