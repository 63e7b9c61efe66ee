import type { Item, ItemResponse } from "@linchpin/model";
import { fittingAnswer } from "@linchpin/quiz/testing";
import { chooseByKeyboard, follow, press } from "../support/keyboard.ts";
import { goToKind } from "../support/quiz.ts";
import { everyKind } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

const KINDS = [
  { kind: "multiple-choice", problem: "Choose two answers." },
  { kind: "evidence", problem: "Choose one of the answers first." },
  { kind: "matrix", problem: "Choose an answer in every row." },
  { kind: "match", problem: "Choose an answer in every row." },
  { kind: "order", problem: "Give every line its own number from 1 to 3." },
] as const;

for (const { kind, problem } of KINDS) {
  test(`a student answers by keyboard, is told what is missing, and loses nothing: ${kind}`, async ({
    page,
    expectAccessible,
  }) => {
    test.slow();
    const item = await goToKind(page, everyKind, kind);
    await expectAccessible();
    await chooseByKeyboard(page, item, halfOf(item));
    const chosen = await stateOf();
    await press(page, "Check my answer");

    const banner = page.getByRole("alert").filter({ hasText: problem });
    await expect(banner).toBeFocused();
    await expect(page.getByRole("group").first()).toHaveAccessibleDescription(
      new RegExp(`Error: ${problem}$`),
    );
    expect(await stateOf()).toEqual(chosen);
    await expectAccessible();

    await follow(page, problem);
    await chooseByKeyboard(page, item, fittingAnswer(item));
    await press(page, "Check my answer");
    await expect(page.getByRole("heading", { level: 1, name: "Right" })).toBeFocused();
    await expectAccessible();

    /** What is chosen in every control, in their order. */
    async function stateOf() {
      return await page.locator("fieldset input, fieldset select").evaluateAll((all) =>
        all.map((control) => {
          return control instanceof HTMLInputElement
            ? control.checked
            : Reflect.get(control, "value");
        }),
      );
    }
  });
}

test("a row of a matrix is known from each of its radios, and so is what is missing there", async ({
  page,
}) => {
  const item = await goToKind(page, everyKind, "matrix");
  await press(page, "Check my answer");
  for (const row of item.rows) {
    for (const column of item.columns) {
      const radio = page.getByRole("radio", { name: `${row.text}: ${column.text}`, exact: true });
      await expect(radio).toHaveAccessibleDescription(/Choose an answer here\.$/);
    }
  }
});

test("a partly right answer says so in words, row by row, and counts for its share", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const item = await goToKind(page, everyKind, "matrix");
  const [missed] = item.rows;
  const [wrong] = missed?.distractors ?? [];
  const fitting = fittingAnswer(item);
  if (fitting.kind !== "placed" || !missed || !wrong) throw new Error("No row can be missed.");
  const columns = { ...fitting.columns, [missed.id]: wrong.column };
  await chooseByKeyboard(page, item, { kind: "placed", columns });
  await press(page, "Check my answer");

  const { length } = item.rows;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `Partly right: ${length - 1} of ${length} rows`,
  );
  const rows = page.getByRole("region", { name: "Row by row" }).getByRole("listitem");
  await expect(rows).toContainText(
    item.rows.map(({ id }) => (id === missed.id ? "Does not fit" : "Fits")),
  );
  await expect(rows.first()).toContainText(missed.why);
  await expect(rows.first()).toContainText(wrong.rationale);
  await expectAccessible();

  await page.goto(page.url().replace(/questions.*/, "finish"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^0 of \d+ right, 1 partly$/);
  await expect(
    page.getByText(/counts for the share of it that fits; with these you have 0\.\d of/),
  ).toBeVisible();
  await expectAccessible();
});

/** As much of the fitting answer as is not yet an answer. */
function halfOf(item: Item): ItemResponse {
  const whole = fittingAnswer(item);
  switch (whole.kind) {
    case "picked":
      return { kind: "picked", options: whole.options.slice(1) };
    case "placed":
      return {
        kind: "placed",
        columns: Object.fromEntries(Object.entries(whole.columns).slice(1)),
      };
    case "ordered":
      return { kind: "ordered", entries: whole.entries.slice(0, -1) };
  }
}
