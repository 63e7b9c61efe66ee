import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

type Fixtures = {
  /** Fails when axe finds anything on the page as it stands, by those of its rules alone if any are named. */
  readonly expectAccessible: (rules?: readonly string[]) => Promise<void>;
  /** Failed scripts and breaches of the content policy: none may be left at the end of any test. */
  readonly complaints: string[];
};

/** Playwright's `test`, on pages that must be silent and accessible. */
export const test = base.extend<Fixtures>({
  expectAccessible: async ({ page }, use) => {
    await use(async (rules) => {
      // Its other mode opens a page each time, for the sake of frames from other sites: there are none.
      // What passed is not described: a fifth of the time.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
      const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  },
  complaints: [
    async ({ page, javaScriptEnabled }, use) => {
      const complaints = await collectComplaints(page, javaScriptEnabled ?? true);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

async function collectComplaints(page: Page, hasScripts: boolean): Promise<string[]> {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  if (!hasScripts) return complaints;

  await page.exposeFunction("complain", (violation: string) => complaints.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
      const violation = `${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`;
      Reflect.get(window, "complain")(violation);
    });
  });
  return complaints;
}
