import { gzipSync } from "node:zlib";
import { fittingAnswer } from "@linchpin/quiz/testing";
import type { Page } from "@playwright/test";
import { type ClassServer, startClassServer } from "../support/class-server.ts";
import { chooseByKeyboard, press } from "../support/keyboard.ts";
import { choose } from "../support/quiz.ts";
import { answerInClass, joinClass, planAnswers } from "../support/student.ts";
import { expect, test } from "../support/test.ts";

let server: ClassServer;
test.beforeAll(async () => {
  // The first start makes a database.
  test.setTimeout(120_000);
  server = await startClassServer();
});
test.afterAll(() => server.stop());

const EVERY_KIND = { minutes: 45, feedback: "after-closing", allowsHints: true } as const;

/** In bytes of gzip: an empty page of Next's is 135,000. */
const MOST_SCRIPT = 160_000;

test.describe("by keyboard alone, in Korean", () => {
  test.use({ locale: "ko-KR" });

  test("a student goes from the code to having handed in, and every page is accessible", async ({
    page,
    expectAccessible,
  }) => {
    test.setTimeout(300_000);
    const session = await server.open({ ...EVERY_KIND, asksCertainty: true });
    await page.goto(server.origin);
    await expectAccessible();
    await page.getByLabel("참여 코드").focus();
    await page.keyboard.type(session.code);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/join\/\w+$/);
    await expectAccessible();
    await press(page, "시작하기");
    for (const item of session.items) {
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(item.stem);
      await expectAccessible();
      await chooseByKeyboard(page, item, fittingAnswer(item));
      await expect(page.locator(".save")).toHaveText("저장했어요");
      await press(page, item === session.items.at(-1) ? "전체 문제 보기" : "다음 문제");
    }
    await expectAccessible();
    await press(page, "제출하기");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("제출했어요");
    await expectAccessible();
    expect(await server.read(session)).toHaveLength(session.items.length);
  });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a student goes from the code to having handed in, and sees what fits once it is closed", async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const session = await server.open(EVERY_KIND);
    await page.goto(server.origin);
    await page.getByLabel("Join code").fill(session.code);
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("button", { name: "Next question" }).last().click();
    await expect(page.getByRole("alert")).toContainText(/^There is a problem/);
    for (const [index, item] of session.items.entries()) {
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(item.stem);
      if (index === 1) {
        await page.getByRole("link", { name: "Skip for now" }).click();
        continue;
      }
      await choose(page, item, fittingAnswer(item));
      await page
        .getByRole("button", { name: /^(Next question|To all questions)$/ })
        .last()
        .click();
    }
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByText("One question is not answered yet.")).toBeVisible();
    await page.getByRole("button", { name: "Hand in all the same" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have handed in");

    await server.close(session, 10);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Your teacher has closed the quiz",
    );
    await server.close(session, 40);
    await page.reload();
    await page.getByRole("link", { name: "See your result" }).click();
    const right = session.items.length - 1;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      `${right} of ${session.items.length} right`,
    );
    await page.getByRole("button", { name: "Finish and clear this device" }).click();
    await expect(page.getByRole("status")).toContainText("This device is cleared.");
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain(
      "linchpin-student",
    );
  });
});

test("before a valid code nothing is stored, no other site is asked, and no page has more script than a phone bears", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const session = await server.open(EVERY_KIND);
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin)) foreign.push(request.url());
  });
  await page.goto(server.origin);
  await page.getByLabel("Join code").fill("AAAAAAA");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByLabel("Join code")).toHaveAccessibleDescription(/opens nothing now/);
  await expect(page.getByLabel("Join code")).toHaveValue("AAAAAAA");
  expect(await storedIn(page)).toEqual([]);

  expect(await weighScripts(page)).toBeLessThanOrEqual(MOST_SCRIPT);

  await joinClass(page, server.origin, session);
  await page.reload();
  expect(await weighScripts(page)).toBeLessThanOrEqual(MOST_SCRIPT);
  const [item] = session.items;
  const [response] = planAnswers(session.items, 0);
  if (item && response) await answerInClass(page, item, response);
  await page.getByRole("link", { name: "All questions" }).click();
  await page.reload();
  expect(await weighScripts(page)).toBeLessThanOrEqual(MOST_SCRIPT);
  expect(foreign).toEqual([]);
});

test("an answer is checked at once where the teacher wants that, offline it waits, and then shows its reasons", async ({
  page,
}) => {
  const session = await server.open({ ...EVERY_KIND, feedback: "at-once" });
  await joinClass(page, server.origin, session);
  const [first, second] = session.items;
  if (!first || !second) throw new Error("Nothing is asked.");
  await choose(page, first, fittingAnswer(first));
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Right" })).toBeVisible();
  await page.getByRole("link", { name: "Next question" }).click();

  await page.context().setOffline(true);
  await choose(page, second, fittingAnswer(second));
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.locator(".save")).toHaveText("Saved on this device. Not sent yet.");
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "Right" })).toBeVisible();
});

test("what was answered offline after the end is kept, and called late", async ({ page }) => {
  const session = await server.open(EVERY_KIND);
  await joinClass(page, server.origin, session);
  const [item] = session.items;
  if (!item) throw new Error("Nothing is asked.");
  await page.context().setOffline(true);
  await choose(page, item, fittingAnswer(item));
  await expect(page.locator(".save")).toHaveText("Saved on this device. Not sent yet.");
  await server.close(session, 60);
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The quiz is closed");
  await expect
    .poll(() => server.read(session))
    .toMatchObject([{ item: 1, isLate: true, response: fittingAnswer(item) }]);
});

/** All scripts that the page has taken, in bytes of gzip, however they were sent. */
async function weighScripts(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  const taken = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  const scripts = taken.filter((url) => new URL(url).pathname.endsWith(".js"));
  const bodies = await Promise.all(
    scripts.map(async (url) => await (await page.request.get(url)).body()),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

async function storedIn(page: Page): Promise<readonly string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
  ]);
  return [...cookies, ...kept];
}
