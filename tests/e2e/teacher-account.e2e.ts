import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findFreePort } from "../support/free-port.ts";
import { LINCHPIN, runNode } from "../support/program.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";
import { test as base, expect } from "../support/test.ts";

type WorkerFixtures = {
  /** A server that nobody has set up yet, on a data folder of its own. */
  readonly fresh: ServerProcess & { readonly folder: string };
};

const test = base.extend<object, WorkerFixtures>({
  fresh: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "linchpin-teacher-"));
      const server = await startServer(["--port", String(await findFreePort()), "--data", folder]);
      await use({ ...server, folder });
      await server.stop("SIGTERM");
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

// One server from its first start on: what one teacher has done, the next finds done.
test.describe.configure({ mode: "serial", timeout: 60_000 });

const PASSWORD = "copper kettle sings low";
const OTHER_PASSWORD = "seven grey herons wait";

/** How Mr Lee comes in; made by Ms Kim. */
let invitation = "";

test("the first teacher sets up by passkey, signs out, and signs in by it to invite another", async ({
  page,
  fresh,
  expectAccessible,
}) => {
  await addAuthenticator(page);
  const link = await findLink(fresh);
  await page.goto(link);
  await expectAccessible();
  await page.getByLabel("Your name").fill("Ms Kim");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page).toHaveURL(/\/teach$/);
  expect((await page.goto(link))?.status()).toBe(404);

  await page.goto(`${fresh.url}/teach/account`);
  await expect(page.getByRole("button", { name: /^Remove the passkey added/ })).toHaveCount(1);
  await expectAccessible();
  await signOut(page);
  await expectAccessible();
  await page.goto(`${fresh.url}/teach/account`);
  await expect(page).toHaveURL(/\/teach\/sign-in$/);

  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/teach$/);
  await page.goto(`${fresh.url}/teach/people`);
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  invitation = await page.getByLabel("Invitation link").inputValue();
  await expectAccessible();
  // A password as well, for the tests that come: this browser's passkey goes with it.
  await page.goto(`${fresh.url}/teach/account`);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set a password" }).click();
  await expect(page.getByText("Your password is set.")).toBeVisible();
});

test("a password that is too short is told at its field; a long one signs in, a wrong one does not", async ({
  page,
  fresh,
  expectAccessible,
}) => {
  await page.goto(invitation);
  await page.getByLabel("Your name").fill("Mr Lee");
  await enterPassword(page, "fourteen chars");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
    /Enter at least 15 characters/,
  );
  await expect(page.getByLabel("Your name")).toHaveValue("Mr Lee");
  await expectAccessible();
  await enterPassword(page, PASSWORD);
  await expect(page).toHaveURL(/\/teach$/);
  expect((await page.goto(`${fresh.url}/teach/people`))?.status()).toBe(403);

  await page.goto(`${fresh.url}/teach/account`);
  await signOut(page);
  await signIn(page, "mr lee", OTHER_PASSWORD);
  await expect(page.getByText("That lets nobody in.")).toBeVisible();
  await expectAccessible();
  await signIn(page, "mr lee", PASSWORD);
  await expect(page).toHaveURL(/\/teach$/);
});

test("who has lost the password is let in by a link from the terminal while the server runs", async ({
  page,
  fresh,
}) => {
  const recover = [LINCHPIN, "teacher", "recover", "mr lee", "--data", fresh.folder];
  const recovered = await runNode(recover);
  expect(recovered.code).toBe(0);
  await page.goto(recovered.stdout.match(/http:\S+/)?.[0] ?? "");
  await expect(page.getByText("For Mr Lee.")).toBeVisible();
  await enterPassword(page, OTHER_PASSWORD);
  await expect(page).toHaveURL(/\/teach$/);
  await page.goto(`${fresh.url}/teach/account`);
  await signOut(page);
  await signIn(page, "Mr Lee", OTHER_PASSWORD);
  await expect(page).toHaveURL(/\/teach$/);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a password signs in, and who is removed is out at once", async ({
    page,
    fresh,
    browser,
  }) => {
    const theirs = await (await browser.newContext()).newPage();
    await theirs.goto(`${fresh.url}/teach/sign-in`);
    await signIn(theirs, "Mr Lee", OTHER_PASSWORD);
    await expect(theirs).toHaveURL(/\/teach$/);

    await page.goto(`${fresh.url}/teach/sign-in`);
    await signIn(page, "Ms Kim", PASSWORD);
    await page.goto(`${fresh.url}/teach/people`);
    await page.getByRole("link", { name: "Remove Mr Lee…" }).click();
    await expect(page.getByRole("heading", { name: "Remove Mr Lee?" })).toBeVisible();
    await page.getByRole("button", { name: "Remove" }).click();
    await expect(page.getByText("Removed, with all sessions and results.")).toBeVisible();

    await theirs.goto(`${fresh.url}/teach/account`);
    await expect(theirs).toHaveURL(/\/teach\/sign-in$/);
  });
});

async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function findLink({ said }: ServerProcess): Promise<string> {
  const link = () => said().match(/http:\S+\/teach\/set-up\/\S+/)?.[0];
  await expect.poll(link).toBeDefined();
  return link() ?? "";
}

async function enterPassword(page: Page, password: string): Promise<void> {
  await openPasswords(page);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Set password" }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
}

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await openPasswords(page);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Where the form has come back for its password, it is open already. */
async function openPasswords(page: Page): Promise<void> {
  const isOpen = await page.getByLabel("Password", { exact: true }).isVisible();
  if (!isOpen) await page.getByText("Use a password instead").click();
}
