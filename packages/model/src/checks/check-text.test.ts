import { describe, expect, test } from "vitest";
import { carBanDossier, carBanText } from "../../testing/index.ts";
import { formatPath } from "../reading/problem.ts";
import { checkAgainstText, findUncodedStretches } from "./check-text.ts";

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

test("a name of Korean is in the text with a particle on it, and not within another word", () => {
  const sample = carBanDossier();
  const named = (name: string) => ({
    ...sample,
    source: { ...sample.source, language: "ko" },
    actors: sample.actors.slice(1, 2).map((actor) => ({ ...actor, name })),
    events: [],
    passages: [],
  });
  const unnamed = (name: string) =>
    checkAgainstText(named(name), "제목\n김 군수는 경기도에 갔다.").filter(
      ({ path }) => path[0] === "actors",
    );
  expect(unnamed("김 군수")).toEqual([]);
  expect(unnamed("기도")).toMatchObject([{ level: "warning", path: ["actors", 0, "name"] }]);
});

test("each sentence that no passage touches is listed, in whichever paragraph", () => {
  const dossier = carBanDossier();
  const stretches = findUncodedStretches(dossier, carBanText);
  const words = carBanText
    .split("\n")
    .flatMap((line, n) =>
      stretches.flatMap(({ paragraph, from, to }) =>
        paragraph === n && n > 0 ? [line.slice(from, to)] : [],
      ),
    );
  expect(words).toEqual([]);
  const fewer = {
    ...dossier,
    passages: dossier.passages.filter(({ paragraph }) => paragraph !== 4),
  };
  expect(findUncodedStretches(fewer, carBanText).map(({ paragraph }) => paragraph)).toEqual([
    0, 4, 4,
  ]);
});

function paths(text: string): readonly string[] {
  return checkAgainstText(carBanDossier(), text).map(({ path }) => formatPath(path));
}
