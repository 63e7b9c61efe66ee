import { wrongAnswer } from "@linchpin/quiz/testing";
import { answer, itemAt, startQuiz } from "../support/quiz.ts";
import { formOf, withText } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

const COUNT = formOf(withText).items.length;

test("an answer survives a reload, and a closed tab is gone on from where it stopped", async ({
  page,
  context,
}) => {
  await startQuiz(page, withText.title);
  await answer(page, itemAt(withText, 1));
  const verdict = await page.getByRole("heading", { level: 1 }).textContent();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(verdict ?? "");

  await page.close();
  const later = await context.newPage();
  await later.goto(`/editorials/${withText.slug}`);
  await expect(later.getByText(`You stopped after 1 of ${COUNT} questions.`)).toBeVisible();
  await later.getByRole("link", { name: "Go on with question 2" }).click();
  await expect(later).toHaveTitle(/^Question 2 of /);
});

test("a question answered in another tab shows its reasons, and a second answer changes nothing", async ({
  page,
  context,
}) => {
  await startQuiz(page, withText.title);
  const other = await context.newPage();
  await other.goto(page.url());
  await answer(other, itemAt(withText, 1));
  const first = await other.getByRole("term").first().locator("xpath=..").textContent();

  const item = itemAt(withText, 1);
  await answer(page, item, wrongAnswer(item));
  await expect(page.getByRole("term").first().locator("xpath=..")).toHaveText(first ?? "");
});

test("a question skipped is asked for at the end, and the result is found again later", async ({
  page,
}) => {
  test.slow();
  await startQuiz(page, withText.title);
  await page.getByRole("link", { name: "Skip for now" }).click();
  await expect(page).toHaveTitle(/^Question 2 of /);
  for (let number = 2; number <= COUNT; number += 1) {
    await answer(page, itemAt(withText, number));
    if (number < COUNT) await page.getByRole("link", { name: "Next question" }).click();
  }
  await page.getByRole("link", { name: "Go on with question 1" }).click();
  await answer(page, itemAt(withText, 1));
  await page.getByRole("link", { name: "See your result" }).click();
  await expect(page.getByText("not answered")).toHaveCount(0);

  await page.goto(`/editorials/${withText.slug}`);
  await expect(page.getByText(`You have answered all ${COUNT} questions.`)).toBeVisible();
  await page.getByRole("link", { name: "See your result" }).click();
  await expect(page).toHaveURL(/\/finish$/);
});

test("a quiz started again asks partly other questions, and leaves the finished one as it was", async ({
  page,
}) => {
  await startQuiz(page, withText.title);
  await answer(page, itemAt(withText, 1));
  const old = page.url();
  await page.goto(old.replace(/questions.*/, "finish"));
  await expect(page.getByText("Starting again brings partly other questions.")).toBeVisible();
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(page).toHaveTitle(/^Question 1 of /);
  await expect(page.getByRole("button", { name: "Check my answer" })).toBeVisible();
  await page.getByRole("link", { name: "All questions" }).click();
  const asked = formOf(withText, "2").items.map(({ stem }) => stem);
  const listed = page.getByRole("listitem").filter({ has: page.getByRole("heading") });
  await expect(listed).toHaveCount(asked.length);
  await expect(listed).toContainText(asked);
  await page.goto(old);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Right$/);
});
