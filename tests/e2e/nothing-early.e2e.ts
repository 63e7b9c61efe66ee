import { type Item, isChoice, isGrid } from "@linchpin/model";
import { partIds } from "@linchpin/quiz/testing";
import type { Page } from "@playwright/test";
import { canariesOf, reasonsOf, shownOf } from "../support/canaries.ts";
import { answer, goToKind, itemAt, startQuiz } from "../support/quiz.ts";
import { occursIn, receiveEverything } from "../support/received.ts";
import {
  everyKind,
  formOf,
  type Sample,
  shipped,
  withoutText,
  withText,
} from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

const SAMPLES: readonly Sample[] = [shipped, withText, withoutText, everyKind];

test("the samples ask in every kind, or the search below would miss some", () => {
  const kinds = SAMPLES.flatMap((sample) => formOf(sample).items.map(({ kind }) => kind));
  expect(new Set(kinds).size).toBe(6);
});

for (const sample of SAMPLES) {
  test(`no byte sent before an answer tells it, in the first quiz or the second: ${sample.slug}`, async ({
    request,
  }) => {
    test.slow();
    // In this order: each start is on the next form.
    for (const form of [formOf(sample, "1"), formOf(sample, "2")]) {
      const sent = await receiveEverything(request, sample, form);
      // What is looked for would be found: the questions themselves are.
      expect(form.items.flatMap(shownOf).filter((text) => !occursIn(sent, text))).toEqual([]);
      expect(canariesOf(form.items).filter((canary) => occursIn(sent, canary))).toEqual([]);
    }
  });

  test(`the place of an answer tells nothing: it is always the same or ever another: ${sample.slug}`, () => {
    const all = [formOf(sample, "1"), formOf(sample, "2")].flatMap(({ items }) => items);
    for (const template of ["stance", "voice", "stances", "job"]) {
      const alike = all.filter((item) => item.template === template).map(fixedIdsOf);
      expect(new Set(alike).size).toBeLessThanOrEqual(1);
    }
    const mixed = all.filter(({ template }) => ["reason", "main-claim"].includes(template));
    const places = mixed.filter(isChoice).map(({ options, key }) => {
      return options.findIndex(({ id }) => key.includes(id));
    });
    expect(new Set(places).size).toBeGreaterThan(1);
    for (const item of all.filter(({ kind }) => kind === "order"))
      expect(partIds(item)).not.toEqual(item.kind === "order" && item.key);
  });
}

for (const kind of ["single-choice", "match", "order"] as const) {
  test(`all of it is sent once the question is answered, so the search would have found it: ${kind}`, async ({
    page,
  }) => {
    const item = await goToKind(page, everyKind, kind);
    await answer(page, item);
    const sent = await (await page.request.get(page.url())).text();
    expect(reasonsOf(item).filter((reason) => !occursIn(sent, reason))).toEqual([]);
  });
}

test("the id of an option tells nothing: none is the same in two forms", async ({ page }) => {
  const ids = [
    ...(await valuesOn(page, withText.title)),
    ...(await valuesOn(page, withoutText.title)),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
});

for (const kind of ["matrix", "match", "order"] as const) {
  test(`neither names nor values of the controls speak: ${kind}`, async ({ page }) => {
    const item = await goToKind(page, everyKind, kind);
    const controls = await page.locator("fieldset input, fieldset select").evaluateAll((all) => {
      return all.map((control) => control.getAttribute("name") ?? "");
    });
    expect(controls.length).toBeGreaterThan(2);
    for (const name of controls) expect(name).toMatch(/^(?:row|place)\.[\w-]{22}$/);
    const values = await page.locator("fieldset [value]").evaluateAll((all) => {
      return all.map((control) => control.getAttribute("value") ?? "");
    });
    const own = new Set(partIds(item));
    expect(values.filter((value) => own.has(value))).toEqual([]);
  });
}

test("a question asked for with another's answers filled in shows none of them", async ({
  page,
}) => {
  await startQuiz(page, withText.title);
  const { id } = itemAt(withText, 1);
  await page.goto(`${page.url()}?option=${encodeURIComponent(id)}&option=p1`);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

async function valuesOn(page: Page, title: string): Promise<readonly (string | null)[]> {
  await startQuiz(page, title);
  return page.getByRole("radio").evaluateAll((radios) => {
    return radios.map((radio) => radio.getAttribute("value"));
  });
}

/** Answers that stand in one order every time, by their own ids. */
function fixedIdsOf(item: Item): string {
  if (isGrid(item)) return item.columns.map(({ id }) => id).join();
  return isChoice(item) ? item.options.map(({ id }) => id).join() : "";
}
