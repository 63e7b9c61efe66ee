import { answer, itemAt, startQuiz } from "../support/quiz.ts";
import { withText } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

const REFUSED = "This quiz is not open on this device";

test("another device sees nothing of an attempt, and is told so in words", async ({
  page,
  browser,
  expectAccessible,
}) => {
  await startQuiz(page, withText.title);
  await answer(page, itemAt(withText, 1));
  const attempt = page.url().replace(/\/questions.*/, "");

  const elsewhere = await browser.newContext();
  const stranger = await elsewhere.newPage();
  for (const path of ["", "/questions/1", "/questions/2", "/finish"]) {
    const response = await stranger.goto(`${attempt}${path}`);
    expect(response?.status()).toBe(404);
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(REFUSED);
    await expect(stranger).toHaveTitle(`${REFUSED} · Linchpin`);
  }
  await elsewhere.close();

  await page.goto("/attempts/00000000-0000-4000-8000-000000000000");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(REFUSED);
  await expectAccessible();
});

test("an answer to a question that is not yours is refused in words and not kept", async ({
  page,
  browser,
}) => {
  await startQuiz(page, withText.title);
  const question = page.url();
  const option = (await page.getByRole("radio").first().getAttribute("value")) ?? "";

  const elsewhere = await browser.newContext();
  const stranger = await elsewhere.newPage();
  await startQuiz(stranger, withText.title);
  const send = (accept: string) =>
    stranger.request.post(`${question}/answer`, {
      form: { option },
      headers: { accept, origin: new URL(question).origin },
    });
  const asBrowser = await send("text/html");
  expect(asBrowser.status()).toBe(404);
  expect(await asBrowser.text()).toContain(REFUSED);
  const asProgram = await send("application/json");
  expect(asProgram.status()).toBe(404);
  expect(await asProgram.json()).toMatchObject({ title: REFUSED, status: 404 });
  await elsewhere.close();

  await page.reload();
  await expect(page.getByRole("button", { name: "Check my answer" })).toBeVisible();
});

for (const [path, status] of [
  ["/questions/99", 404],
  ["/questions/0", 404],
  ["/questions/one", 404],
] as const) {
  test(`a question that is not there (${path}) is a page that says so`, async ({ page }) => {
    await startQuiz(page, withText.title);
    const response = await page.goto(page.url().replace(/\/questions.*/, path));
    expect(response?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  });
}

test("an editorial that is not there is a page that says so", async ({ page }) => {
  const response = await page.goto("/editorials/nothing-of-the-kind");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
});
