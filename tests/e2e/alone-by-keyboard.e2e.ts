import { wrongAnswer } from "@linchpin/quiz/testing";
import type { Page } from "@playwright/test";
import { chooseByKeyboard, follow, press } from "../support/keyboard.ts";
import { formOf, shipped } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

const { items } = formOf(shipped);
const COUNT = items.length;

test("a student takes the whole quiz by keyboard alone, and every page is accessible", async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  await page.goto("/");
  await expectAccessible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();

  await follow(page, shipped.title);
  await expect(page.getByRole("heading", { level: 1, name: shipped.title })).toBeVisible();
  await expectAccessible();
  await press(page, "Start with question 1");

  await expect(page).toHaveTitle(`Question 1 of ${COUNT} · ${shipped.title} · Linchpin`);
  await expectAccessible();
  await isToldWhatIsMissing(page, expectAccessible);

  for (const [index, item] of items.entries()) {
    const number = index + 1;
    await expect(page).toHaveTitle(new RegExp(`Question ${number} of ${COUNT} `));
    await chooseByKeyboard(page, item, wrongAnswer(item));
    await press(page, "Check my answer");
    const verdict = page.getByRole("heading", { level: 1 });
    await expect(verdict).toBeFocused();
    await expect(verdict).toHaveText(/Not yet$/);
    await expect(page).toHaveTitle(new RegExp(`^Question ${number} of ${COUNT}: Not yet`));
    if (number <= 2 || number === COUNT) await expectAccessible();
    if (number === 2) await leaveAndComeBack(page, expectAccessible);
    await follow(page, number < COUNT ? "Next question" : "See your result");
  }

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`0 of ${COUNT} right`);
  await expectAccessible();
  await press(page, "Finish and clear this device");
  await expect(page.getByRole("status")).toContainText("Cleared");
  await expectAccessible();
  expect(await page.context().cookies()).toEqual([]);
});

/** Sends a single choice without an answer, is led back to it, and returns to the first question. */
async function isToldWhatIsMissing(page: Page, expectAccessible: () => Promise<void>) {
  const first = page.url();
  const single = items.findIndex(({ kind }) => kind === "single-choice") + 1;
  await page.goto(first.replace(/\d+$/, String(single)));
  await press(page, "Check my answer");
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problem).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^Error: Question ${single}`));
  await expect(page.getByRole("group").first()).toHaveAccessibleDescription(
    /Error: Choose one of the answers first\.$/,
  );
  await expectAccessible();
  await follow(page, "Choose one of the answers first.");
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.goto(first);
}

/** Reads all questions and the result so far, and comes back to the question. */
async function leaveAndComeBack(page: Page, expectAccessible: () => Promise<void>) {
  await follow(page, "All questions");
  await expect(page.getByText(`2 of ${COUNT} answered`)).toBeVisible();
  await expectAccessible();
  await follow(page, "See your result");
  await expect(page.getByText(`${COUNT - 2} questions are not answered yet`)).toBeVisible();
  await expectAccessible();
  await follow(page, "Question 3");
  await follow(page, "Back");
}
