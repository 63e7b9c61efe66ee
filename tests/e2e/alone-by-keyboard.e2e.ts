import type { Page } from "@playwright/test";
import { formOf, shipped } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

const COUNT = formOf(shipped).items.length;

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
  await press(page, "Check my answer");
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problem).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Question 1/);
  await expect(page.getByRole("group").first()).toHaveAccessibleDescription(
    "Choose one. Error: Choose one of the answers first.",
  );
  await expectAccessible();
  await follow(page, "Choose one of the answers first.");
  await expect(page.getByRole("radio").first()).toBeFocused();

  for (let number = 1; number <= COUNT; number += 1) {
    await expect(page).toHaveTitle(new RegExp(`Question ${number} of ${COUNT} `));
    await chooseSecond(page);
    await press(page, "Check my answer");
    const verdict = page.getByRole("heading", { level: 1 });
    await expect(verdict).toBeFocused();
    await expect(verdict).toHaveText(/Right|Not yet/);
    await expect(page).toHaveTitle(new RegExp(`^Question ${number} of ${COUNT}: (Right|Not yet)`));
    if (number <= 2 || number === COUNT) await expectAccessible();
    if (number === 2) await leaveAndComeBack(page, expectAccessible);
    await follow(page, number < COUNT ? "Next question" : "See your result");
  }

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    new RegExp(`^\\d+ of ${COUNT} right$`),
  );
  await expectAccessible();
  await press(page, "Finish and clear this device");
  await expect(page.getByRole("status")).toContainText("Cleared");
  await expectAccessible();
  expect(await page.context().cookies()).toEqual([]);
});

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

/** The radios are one stop of the Tab key; arrows move within them, and choose. */
async function chooseSecond(page: Page): Promise<void> {
  await tabTo(page, page.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
}

async function follow(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("link", { name, exact: true }).first());
  await page.keyboard.press("Enter");
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** Presses Tab until the control has the focus; from where it stands, and at most once around the page. */
async function tabTo(page: Page, control: ReturnType<Page["getByRole"]>): Promise<void> {
  await control.waitFor({ state: "attached" });
  const hasFocus = () => control.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 60; stops += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${control}`);
}
