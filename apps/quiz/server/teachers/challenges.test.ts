import { expect, test } from "vitest";
import { createChallenges } from "#server/teachers/challenges.ts";

test("a challenge is answered once, within five minutes, and only the last one a browser was given", () => {
  let now = 0;
  const challenges = createChallenges(() => now);
  challenges.keep("browser", { challenge: "first" });
  challenges.keep("browser", { challenge: "second" });
  expect(challenges.take("browser")).toMatchObject({ challenge: "second" });
  expect(challenges.take("browser")).toBeUndefined();

  challenges.keep("browser", { challenge: "third" });
  now += 5 * 60_000;
  expect(challenges.take("browser")).toBeUndefined();
});
