import { type ClassServer, startClassServer } from "../support/class-server.ts";
import { openSchool, type School, type Visitor } from "../support/school.ts";
import { expect, test } from "../support/test.ts";

// One server for all of them, and a narrow phone. What axe finds says where: a trace would only slow it down.
test.describe.configure({ mode: "default", timeout: 180_000 });
test.use({ viewport: { width: 390, height: 844 }, trace: "off" });

let server: ClassServer;
let school: School;
test.beforeAll(async ({ playwright }) => {
  // The first start makes a database.
  test.setTimeout(120_000);
  server = await startClassServer();
  school = await openSchool(server, playwright.request);
});
test.afterAll(() => server.stop());

/** Who sees at which path what: at the address of the class or, where it says so, on the laptop itself. */
const PAGES = [
  ["nobody", "/", "Join your class"],
  ["nobody", "/?code=AAAAAAA&unknown=1", "opens nothing now"],
  ["nobody", "/return", "Go on at this device"],
  ["nobody", "/check", "This phone reaches the class computer."],
  ["nobody", "laptop:/check", "This is the class computer itself."],
  ["nobody", "/join/[code]", "questions"],
  ["nobody", "/join/[slip]", "Number 1"],
  ["nobody", "/join/AAAAAAA", "opens nothing now"],
  ["nobody", "/no-such-page", "There is no such page"],
  ["working", "[working]/questions/1", "Question 1"],
  ["working", "[working]/questions/1?missing=1", "There is a problem"],
  ["working", "[working]", "All questions"],
  ["working", "[working]?hand-in=ask", "Hand in all the same"],
  ["waiting", "[waiting]", "You have handed in"],
  ["ending", "[ending]", "Your teacher has closed the quiz"],
  ["finished", "[finished]", "See your result"],
  ["finished", "[finished]/finish", "right"],
  ["finished", "[finished]/questions/1", "Right"],
  ["finished", "[finished]/map", "The same argument in words"],
  ["checked", "[checked]/questions/1", "Right"],
  ["nobody", "laptop:[set-up]", "Set up Linchpin"],
  ["nobody", "[set-up]", "Set up Linchpin"],
  ["nobody", "laptop:/teach/set-up/no-such-token", "This link opens nothing now"],
  ["nobody", "laptop:/teach/sign-in", "Sign in with a passkey"],
  ["nobody", "/teach/sign-in", "Sign in"],
  ["teacher", "laptop:/teach", "Past sessions"],
  ["teacher", "laptop:/teach/open/[slug]", "Everything has a default"],
  ["teacher", "laptop:/teach/open/[slug]?more=on&problem=no-questions", "Choose more kinds."],
  ["teacher", "laptop:[board]", "handed in"],
  ["teacher", "laptop:[roster]", "Print the slips first."],
  ["teacher", "laptop:[over]", "Closed."],
  ["teacher", "laptop:[board]/close", "Close the session?"],
  ["teacher", "laptop:[board]/make-up", "Codes made"],
  ["teacher", "laptop:[board]/paper", "The same on paper"],
  ["teacher", "laptop:[board]/results", "still open"],
  ["teacher", "laptop:[over]/results", "closed"],
  ["teacher", "laptop:[student]", "Fits the text"],
  ["teacher", "laptop:[student]/erase", "Delete the answers of"],
  ["teacher", "laptop:[roster]/slips", "Keep this slip"],
  ["teacher", "laptop:[roster]/text", "Paste your own copy"],
  ["teacher", "laptop:[board]/text", "has this text itself"],
  ["teacher", "laptop:/teach/handouts", "Handouts"],
  ["teacher", "laptop:/teach/handouts/[slug]", "Reading copy"],
  ["teacher", "laptop:/teach/people", "invitation"],
  ["teacher", "laptop:[invited]", "Invitation link"],
  ["teacher", "laptop:/teach/account", "password"],
] as const satisfies ReadonlyArray<readonly [Visitor, at: string, shows: string]>;

/** The rules that the night can break: nothing but colours is other than by day. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

for (const visitor of new Set(PAGES.map(([visitor]) => visitor))) {
  test(`axe finds nothing on a phone, by day or by night, on any page of who is ${visitor}`, async ({
    page,
    context,
    expectAccessible,
  }) => {
    await context.addCookies(school.cookies[visitor]);
    if (visitor === "ending") await school.end();
    for (const [, at, shows] of PAGES.filter(([whose]) => whose === visitor)) {
      await test.step(at, async () => {
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(addressOf(at));
        await expect(page.locator("main")).toContainText(shows);
        await expectAccessible();
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(OF_COLOURS);
      });
    }
  });
}

function addressOf(at: string): string {
  const path = at.replace("laptop:", "");
  const filled = path.replace(/\[([\w-]+)\]/, (_, name: string) => school.paths[name] ?? name);
  return `${at.startsWith("laptop:") ? server.laptop : server.origin}${filled}`;
}
