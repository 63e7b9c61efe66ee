import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { ItemResponse } from "@linchpin/model";
import type { OpenedClass } from "@linchpin/quiz/testing/class";
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "@playwright/test";
import { type ClassServer, startClassServer } from "../support/class-server.ts";
import { choose } from "../support/quiz.ts";
import {
  answerInClass,
  joinClass,
  planAnswers,
  returnToClass,
  saveLine,
} from "../support/student.ts";
import { expect, test } from "../support/test.ts";

let server: ClassServer;
test.beforeAll(async () => {
  // The first start makes a database.
  test.setTimeout(120_000);
  server = await startClassServer();
});
test.afterAll(() => server.stop());

const LESSON = { minutes: 10, feedback: "after-closing" } as const;
const DEVICE = "Saved on this device. Not sent yet.";

test("five students over the network lose no answer and double none: late, reloading, moving, offline, killed", async ({
  browser,
  launchOptions,
}) => {
  test.setTimeout(300_000);
  const session = await server.open(LESSON);
  const given = new Map<string, readonly ItemResponse[]>();
  const another = async (options: BrowserContextOptions = {}) =>
    (await browser.newContext(options)).newPage();

  const walk = async (from: number, take: Walk) => {
    const plan = planAnswers(session.items, from);
    given.set(await take(session, plan), plan);
  };
  await Promise.all([
    walk(0, async (...lesson) => await reload(await another(), ...lesson)),
    walk(1, async (...lesson) => await move(await another(), await another(), ...lesson)),
    walk(0, async (...lesson) => await goOffline(await another(), ...lesson)),
  ]);
  await walk(1, async (...lesson) => await killed(launchOptions, ...lesson));
  await walk(0, async (...lesson) => await plainly(await another(), ...lesson));

  const kept = await server.read(session);
  expect(kept.every(({ isLate }) => !isLate)).toBe(true);
  for (const [nickname, plan] of given) {
    const own = kept.filter((answer) => answer.nickname === nickname);
    expect(own.map(({ item, response }) => [item, sorted(response)])).toEqual(
      plan.map((response, index) => [index + 1, sorted(response)]),
    );
  }
  expect(kept).toHaveLength(given.size * session.items.length);
});

type Walk = (session: OpenedClass, plan: readonly ItemResponse[]) => Promise<string>;
type Lesson = Parameters<Walk>;

async function plainly(page: Page, ...[session, plan]: Lesson): Promise<string> {
  const { nickname } = await joinClass(page, server.origin, session);
  for (const [index, item] of session.items.entries())
    await answerInClass(page, item, plan[index] as ItemResponse);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "You have handed in" })).toBeVisible();
  return nickname;
}

/** Three times on each page, once with the answer just given. */
async function reload(page: Page, ...[session, plan]: Lesson): Promise<string> {
  const { nickname } = await joinClass(page, server.origin, session);
  for (const [index, item] of session.items.entries()) {
    for (let time = 0; time < 2; time += 1) await page.reload();
    await answerInClass(page, item, plan[index] as ItemResponse);
    await page.goBack();
    await page.reload();
    await expect(saveLine(page)).toHaveText("Saved");
    await page
      .getByRole("button", { name: /^(Next question|To all questions)$/ })
      .last()
      .click();
  }
  return nickname;
}

async function move(page: Page, other: Page, ...[session, plan]: Lesson): Promise<string> {
  const { nickname, returnCode } = await joinClass(page, server.origin, session);
  const [first, ...rest] = session.items;
  if (first) await answerInClass(page, first, plan[0] as ItemResponse);
  await returnToClass(other, server.origin, returnCode);
  await other.getByRole("link", { name: "Go on with question 2" }).click();
  for (const [index, item] of rest.entries())
    await answerInClass(other, item, plan[index + 1] as ItemResponse);
  return nickname;
}

async function goOffline(page: Page, ...[session, plan]: Lesson): Promise<string> {
  const { nickname } = await joinClass(page, server.origin, session);
  for (const [index, item] of session.items.entries()) {
    const isAway = index === 1 || index === 2;
    await page.context().setOffline(isAway);
    await answerInClass(page, item, plan[index] as ItemResponse, isAway ? DEVICE : "Saved");
  }
  await expect(page.getByText("Saved on this device")).toHaveCount(0);
  return nickname;
}

/** The process is killed with an answer on the disk that the server has never seen. */
async function killed(
  launchOptions: Parameters<typeof chromium.launchPersistentContext>[1],
  ...[session, plan]: Lesson
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-killed-"));
  const open = async () => await chromium.launchPersistentContext(folder, launchOptions);
  const context = await open();
  const page = await context.newPage();
  const { nickname, returnCode } = await joinClass(page, server.origin, session);
  const [first, ...rest] = session.items;
  if (!first) throw new Error("Nothing is asked.");
  await context.setOffline(true);
  await answerInClass(page, first, plan[0] as ItemResponse, DEVICE);
  process.kill(await processOf(context), "SIGKILL");
  await context.close().catch(() => undefined);
  expect((await server.read(session)).filter((answer) => answer.nickname === nickname)).toEqual([]);

  rmSync(join(folder, "SingletonLock"), { force: true });
  const later = await open();
  const again = await later.newPage();
  await returnToClass(again, server.origin, returnCode);
  await expect(again.getByText(`1 of ${session.items.length} answered`)).toBeVisible();
  await again.getByRole("link", { name: "Go on with question 2" }).click();
  for (const [index, item] of rest.entries())
    await answerInClass(again, item, plan[index + 1] as ItemResponse);
  await later.close();
  rmSync(folder, { recursive: true, force: true });
  return nickname;
}

/** The number of the process that is the browser itself. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send("SystemInfo.getProcessInfo")) ?? {};
  const [one] = processInfo.filter(({ type }) => type === "browser");
  if (!one) throw new Error("The browser does not tell its process.");
  return one.id;
}

/** Of picked options the order is no matter. */
function sorted(response: ItemResponse): ItemResponse {
  if (response.kind !== "picked") return response;
  return { ...response, options: response.options.toSorted() };
}

test("the older of two tabs says so, and where a later answer stands it is shown and said", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const session = await server.open(LESSON);
  await joinClass(page, server.origin, session);
  const [item] = session.items;
  const [right, wrong] = [planAnswers(session.items, 0)[0], planAnswers(session.items, 1)[0]];
  if (!item || !right || !wrong) throw new Error("Nothing is asked.");
  const other = await context.newPage();
  await other.goto(page.url());
  await answerInClass(other, item, right);

  await choose(page, item, wrong);
  const older = page.getByRole("heading", { name: "This quiz is open in another tab" });
  await expect(older).toBeVisible();
  await page.getByRole("button", { name: "Use this tab instead" }).click();
  await expect(page.getByText("Question 1: a later answer of yours")).toBeVisible();
  await expect(saveLine(page)).toHaveText("Saved");
  expect(await server.read(session)).toMatchObject([{ item: 1, response: right }]);
});
