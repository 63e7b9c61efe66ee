import { expect, test } from "../support/test.ts";

for (const path of ["/", "/no-such-page"]) {
  test(`Next's own scripts run on ${path} under the content policy`, async ({
    page,
    expectAccessible,
  }) => {
    await page.goto(path);
    await expectAccessible();
    // React marks what it has taken over; a page without a nonce looks the same and stays dead.
    const isAlive = () => {
      const heading = document.querySelector("h1");
      return Object.keys(heading ?? {}).some((key) => key.startsWith("__reactFiber"));
    };
    await expect.poll(() => page.evaluate(isAlive)).toBe(true);
  });
}

test("a script that the server did not send is refused, and the refusal is noticed", async ({
  page,
  complaints,
}) => {
  await page.goto("/");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "window.didRun = true";
      document.head.append(script);
    } catch {
      // Trusted types speak up before the policy for scripts has to.
    }
    return "didRun" in window;
  });
  expect(ran).toBe(false);
  await expect.poll(() => complaints.splice(0)).toEqual([expect.stringContaining("trusted-types")]);
});
