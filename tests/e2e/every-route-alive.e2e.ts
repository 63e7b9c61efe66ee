import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROUTES } from "@linchpin/quiz/routes";
import type { People, Person } from "@linchpin/quiz/testing/people";
import type { Page } from "@playwright/test";
import { fillPath, type PeopleServer, startPeopleServer } from "../support/people-server.ts";
import { MAIN } from "../support/server-process.ts";
import { expect, test } from "../support/test.ts";

const APP = join(dirname(MAIN), "app");

let server: PeopleServer;
let people: People;

test.beforeAll(async () => {
  // A database is made, which takes a busy machine its time.
  test.setTimeout(120_000);
  server = await startPeopleServer();
  people = await server.seat();
});
test.afterAll(() => server.stop());

/** Whose browser sees a route as it is meant to be seen. */
const VISITORS = {
  anyone: "nobody",
  attempt: "student A",
  student: "student A",
  teacher: "teacher A, an admin",
  session: "teacher A, an admin",
  admin: "teacher A, an admin",
} as const satisfies Record<string, Person>;

/** What nobody has the code of, and what answers more than a class may see yet: pages too. */
const IS_REFUSED = /\[(?:token|code)\]|\/map$/;

for (const [route, who] of Object.entries(ROUTES)) {
  const path = route.replace(/^GET /, "");
  if (!existsSync(join(APP, path, "page.tsx"))) continue;
  test(`${path} is alive under the content policy, and so it stays whatever is pressed there`, async ({
    page,
  }) => {
    await page.context().addCookies(cookiesOf(VISITORS[who]));
    const answer = await page.goto(`${server.origin}${fillPath(path, people)}`);
    if (!IS_REFUSED.test(path)) expect(answer?.status()).toBe(200);
    await expect.poll(() => page.evaluate(isAlive)).toBe(true);
    // What a form sends leads elsewhere; the rest is done by scripts on the page.
    const controls = page.locator("button[type=button]:visible, summary:visible");
    for (const control of await controls.all()) await control.click();
    expect(await page.evaluate(isAlive)).toBe(true);
    await makeTextLarger(page);
  });
}

/** React marks what it has taken over; a page without a nonce looks the same and stays dead. */
function isAlive(): boolean {
  const heading = document.querySelector("h1");
  return Object.keys(heading ?? {}).some((key) => key.startsWith("__reactFiber"));
}

/** The one form that every page has. */
async function makeTextLarger(page: Page): Promise<void> {
  await page.locator("footer button[value=large]").click();
  await expect(page.locator("html")).toHaveClass(/\btext-large\b/);
}

function cookiesOf(person: Person) {
  const [name = "", value = ""] = people.cookies[person].split("=");
  return name === "" ? [] : [{ name, value, url: server.origin }];
}
