import { describe, expect, test } from "vitest";
import { carBanDossier, carBanText } from "../../testing/index.ts";
import { formatPath } from "../reading/problem.ts";
import { checkAgainstText } from "./check-text.ts";

test("a dossier fits the text it was coded from", () => {
  expect(checkAgainstText(carBanDossier(), carBanText)).toEqual([]);
});

describe("against another text", () => {
  test("a changed paragraph and every passage in it are named", () => {
    const text = carBanText.replace("half past seven", "half past eight");
    expect(paths(text)).toEqual(["source.paragraphs[2].digest"]);
    const moved = carBanText.replace("On May 3 the mayor", "On May 3 our mayor");
    expect(paths(moved)).toContain("passages[2].digest");
  });

  test("a missing paragraph is said once", () => {
    const shorter = carBanText.split("\n").slice(0, -2).join("\n");
    expect(checkAgainstText(carBanDossier(), shorter)[0]?.message).toBe(
      "The dossier has 8 paragraphs, title included, and the text has 7; use the text that was coded.",
    );
  });
});

test("ten words in a row that are the editorial's own are a problem, eight are pointed out", () => {
  const copied = "We think the street should belong to the children for that half hour.";
  const [issue] = carBanDossier().issues;
  if (!issue) throw new Error("the sample has issues");
  const dossier = carBanDossier({ issues: [{ ...issue, why: copied }] });
  expect(checkAgainstText(dossier, carBanText)).toMatchObject([
    { level: "problem", path: ["issues", 0, "why"] },
  ]);
  const near = carBanDossier({
    issues: [{ ...issue, why: "The street should belong to the children for once." }],
  });
  expect(checkAgainstText(near, carBanText)).toMatchObject([{ level: "warning" }]);
});

test("an actor whom the text does not name came from elsewhere", () => {
  const dossier = carBanDossier();
  const [, brandt] = dossier.actors;
  if (!brandt) throw new Error("the sample has actors");
  const outside = carBanDossier({
    actors: dossier.actors.map((actor) =>
      actor.id === brandt.id ? { ...actor, name: "Greta Holm" } : actor,
    ),
  });
  expect(checkAgainstText(outside, carBanText)).toMatchObject([{ level: "warning" }]);
});

function paths(text: string): readonly string[] {
  return checkAgainstText(carBanDossier(), text).map(({ path }) => formatPath(path));
}
