import { carBanText } from "@linchpin/model/testing";
import type { BrowserContext } from "@playwright/test";
import { answer, itemAt, startQuiz } from "../support/quiz.ts";
import { withoutText } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

/** Words of the invented editorial that stand nowhere in its dossier. */
const CANARY = "the morning crush in Mill Lane";

test("a pasted copy is numbered, checked and kept on the device, and never sent", async ({
  page,
  context,
  expectAccessible,
}) => {
  const sent = recordSent(context);
  await page.goto(`/editorials/${withoutText.slug}`);
  await page.getByText("Paste your own copy here").click();
  await page.getByLabel("Text of the editorial").fill(carBanText);
  await page.getByRole("button", { name: "Number my copy" }).click();
  await expect(page.getByRole("status")).toContainText("all 8 lines are the ones");
  await expect(page.getByRole("region", { name: "The editorial" })).toBeFocused();
  await expect(page.locator("#p1")).toContainText(CANARY);
  await expectAccessible();

  await page.reload();
  await expect(page.locator("#p1")).toContainText(CANARY);
  await page.getByRole("button", { name: "Start with question 1" }).click();
  await expect(page.locator("#p1")).toContainText(CANARY);
  await answer(page, itemAt(withoutText, 1));
  await expect(page.locator("#p1")).toContainText(CANARY);

  expect(sent.length).toBeGreaterThan(4);
  expect(sent.filter((request) => decodeURIComponent(request).includes(CANARY))).toEqual([]);
});

test("paragraphs that differ are marked, and the copy can be removed", async ({ page }) => {
  await page.goto(`/editorials/${withoutText.slug}`);
  await page.getByText("Paste your own copy here").click();
  await page
    .getByLabel("Text of the editorial")
    .fill(carBanText.replace("a safe crossing", "a bridge"));
  await page.getByRole("button", { name: "Number my copy" }).click();
  await expect(page.getByRole("status")).toContainText("7 of 8 lines are the ones");
  await expect(page.locator("#p6")).toContainText("Differs from the text");
  await expect(page.locator("#p5")).not.toContainText("Differs");

  await page.getByRole("button", { name: "Remove my copy" }).click();
  await expect(page.getByRole("status")).toHaveText("Your copy is removed from this device.");
  await page.reload();
  await expect(page.getByText("Paste your own copy here")).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("an empty paste is answered at its field", async ({ page }) => {
  await page.goto(`/editorials/${withoutText.slug}`);
  await page.getByText("Paste your own copy here").click();
  await page.getByRole("button", { name: "Number my copy" }).click();
  const field = page.getByLabel("Text of the editorial");
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Paste the text first\./);
});

test("finishing clears the copy with everything else", async ({ page }) => {
  await startQuiz(page, withoutText.title);
  await page.getByText("Paste your own copy here").click();
  await page.getByLabel("Text of the editorial").fill(carBanText);
  await page.getByRole("button", { name: "Number my copy" }).click();
  await page.goto(page.url().replace(/questions.*/, "finish"));
  await page.getByRole("button", { name: "Finish and clear this device" }).click();
  await expect(page.getByRole("status")).toContainText("Cleared");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

/** Every request in full as the browser sent it: address, headers and body. */
function recordSent(context: BrowserContext): readonly string[] {
  const sent: string[] = [];
  context.on("request", (request) => {
    sent.push([request.url(), JSON.stringify(request.headers()), request.postData()].join("\n"));
  });
  return sent;
}
