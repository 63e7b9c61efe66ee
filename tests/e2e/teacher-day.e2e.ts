import { readFileSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { type ClassServer, startClassServer } from "../support/class-server.ts";
import { joinPlainly } from "../support/plain-student.ts";
import { type Cookies, signInPlainly } from "../support/plain-teacher.ts";
import { everyKind } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

// One server for all of them.
test.describe.configure({ mode: "default", timeout: 60_000 });

let server: ClassServer;
let cookies: Cookies;
test.beforeAll(async ({ playwright }) => {
  // The first start makes a database.
  test.setTimeout(120_000);
  server = await startClassServer();
  ({ cookies } = await signInPlainly(server, playwright.request));
});
test.beforeEach(async ({ context }) => await context.addCookies(cookies));
test.afterAll(() => server.stop());

test("from the start page, a teacher who is signed in has the join code on the board after two presses", async ({
  page,
}) => {
  await page.goto(server.laptop);
  await page.getByRole("link", { name: "Sign in to teach" }).click();
  await lessonOn(page, everyKind.title)
    .getByRole("button", { name: /^20 minutes/ })
    .click();
  const code = page.locator(".join-code");
  await expect(code).toBeVisible();
  const session = await server.find(idIn(page));
  await expect(code).toHaveText(`${session.code.slice(0, 3)} ${session.code.slice(3)}`);
});

const NAMES = ["Zenobia Quill", "Ines Vandermeer", "홍길동"] as const;

test("names of a roster are on the slips, in the results, in the mark book and where a make-up code is made, and never leave the teacher's browser", async ({
  page,
  context,
  playwright,
}) => {
  const sent: string[] = [];
  context.on("request", (request) => sent.push(bytesOf(request)));
  await page.goto(`${server.laptop}/teach`);
  await lessonOn(page, everyKind.title).getByRole("link", { name: "More choices" }).click();
  await page.getByLabel(/^My roster/).check();
  await page.getByRole("button", { name: "Open the session" }).click();
  await expect(page.getByText("Print the slips first.")).toBeVisible();
  const session = idIn(page);
  const { fields } = await server.find(session);

  await page.getByRole("link", { name: "Slips" }).click();
  await page.getByLabel("Names, one a line").fill(NAMES.join("\n"));
  await page.getByRole("button", { name: "Make the slips" }).click();
  await page.emulateMedia({ media: "print" });
  const slips = page.locator(".slip:visible");
  await expect(slips.locator(".name")).toHaveText(
    NAMES.map((name, index) => `${index + 1} ${name}`),
  );
  await expect(page.getByLabel("Names, one a line")).toBeHidden();
  await page.emulateMedia({ media: null });

  const [code = ""] = await slips.locator(".slip-code").allTextContents();
  const client = await playwright.request.newContext();
  const student = await joinPlainly(client, server.origin, { code, fields });
  for (const index of fields.keys()) await student.answer(index);
  await student.handIn();
  await client.dispose();

  await page.getByRole("link", { name: "Back to the board" }).click();
  await page.getByRole("link", { name: "Results" }).click();
  const cells = page.getByRole("row", { name: NAMES[0] }).getByRole("cell");
  await expect(cells.first()).toHaveText(String(fields.length));
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Mark book with names" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("mark-book.csv");
  const row = new RegExp(`^${NAMES[0]},[^,]*,1,yes,no,${fields.length},100,`, "m");
  expect(readFileSync(await file.path(), "utf8")).toMatch(row);

  await page.goto(`${server.laptop}/teach/sessions/${session}/make-up`);
  await page.getByLabel("Number on the roster").selectOption({ label: `2 ${NAMES[1]}` });
  await page.getByRole("button", { name: "Make the code" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: NAMES[1] })).toContainText(
    "not used yet",
  );

  // What was typed beside the names is found among what was sent.
  expect(sent.filter((bytes) => bytes.includes("seats=3"))).toHaveLength(1);
  expect(sent.filter((bytes) => namesIn(bytes).length > 0)).toEqual([]);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the board looks again by itself and shows who has joined", async ({ page, request }) => {
    const session = await server.open({ minutes: 20 });
    const board = `${server.laptop}/teach/sessions/${session.id}`;
    // Every second in place of every fifteen.
    await page.route(board, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('content="15"', 'content="1"');
      await route.fulfill({ response, body });
    });
    await page.goto(board);
    await expect(page.getByRole("heading", { name: "0 joined" })).toBeVisible();
    await joinPlainly(request, server.origin, session);
    await expect(page.getByRole("heading", { name: "1 joined" })).toBeVisible();
  });
});

function lessonOn(page: Page, title: string) {
  const heading = page.getByRole("heading", { name: title, exact: true });
  return page.getByRole("article").filter({ has: heading });
}

function idIn(page: Page): string {
  return new URL(page.url()).pathname.replace("/teach/sessions/", "");
}

/** All that a request says. */
function bytesOf(request: Request): string {
  const headers = JSON.stringify(request.headers());
  return `${request.url()}\n${headers}\n${request.postData() ?? ""}`;
}

/** The parts of names in it, as they are or as an address writes them. */
function namesIn(bytes: string): readonly string[] {
  const parts = NAMES.flatMap((name) => name.split(" "));
  return parts.filter((part) => bytes.includes(part) || bytes.includes(encodeURIComponent(part)));
}
