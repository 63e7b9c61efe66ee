import { carBanYaml } from "@linchpin/model/testing";
import { describe, expect, test } from "vitest";
import { fakeWorld } from "../../testing/fake-world.ts";
import { runDossier } from "./command.ts";

const other = carBanYaml
  .replace("coder: Linchpin", "coder: A second reader")
  .replace("    stance: against", "    stance: for")
  .replace("mode: expected", "mode: not-expected")
  .replaceAll(/\bid: parents-ask\b/g, "id: asking");
const files = { "a.yaml": carBanYaml, "b.yaml": other };

async function compare(argv: readonly string[], given: Readonly<Record<string, string>> = files) {
  const world = fakeWorld({ files: given });
  return { exit: await runDossier(["compare", ...argv], world), ...world };
}

test("the disagreements come first, each with both readings and its place, and then the figures", async () => {
  const { exit, said } = await compare(["a.yaml", "b.yaml"]);
  expect(exit).toBe(0);
  const text = said.join("\n");
  expect(text).toContain(`Where they part (2)

  Stance of an actor on an issue
    Shopkeepers of Mill Lane · Cars should be kept out of Mill Lane before school (¶ 4)
      A: against   B: for

  Whether an event happened
    The shops lose many of their customers. (¶ 4)
      A: expected   B: not-expected
`);
  expect(text).toMatch(/Stance of an actor on an issue +24 +23 +96 % +0\.\d{3} {2}\S/);
  expect(text.indexOf("Where they part")).toBeLessThan(text.indexOf("How far they agree"));
  expect(said[0]).toBe("A is a.yaml, coded by Linchpin; B is b.yaml, coded by A second reader.");
});

test("a coder's own doubt is said beside the disagreement", async () => {
  const given = {
    ...files,
    "b.yaml": other.replace("mode: not-expected", "mode: not-expected\n    doubt: A fear is less."),
  };
  const { said } = await compare(["a.yaml", "b.yaml"], given);
  expect(said).toContain("      A: expected   B: not-expected (one of the coders was in doubt)");
  expect(said).toContain("      A: against   B: for");
});

test("two codings alike are said to agree", async () => {
  const { said } = await compare(["a.yaml", "a.yaml"]);
  expect(said).toContain("A and B agree in all that both have.");
  expect(said).not.toContain("In one coding only");
});

test("few decisions are said to be too few, and values that do not vary give no alpha", async () => {
  const { said } = await compare(["a.yaml", "a.yaml"]);
  const verdictOf = (kind: string) => said.find((line) => line.includes(kind))?.trim();
  expect(verdictOf("Whether an event happened")).toMatch(
    /1\.000 {2}fewer than 20: too few to say$/,
  );
  expect(verdictOf("Stance of an actor")).toMatch(/1\.000 {2}good$/);
});

test("what stands in one coding only is listed, with what it comes nearest to", async () => {
  const lone = other.replace(
    "  - id: asking\n    text:",
    "  - id: extra\n    text: Nobody else saw this.\n    mode: happened\n    passages:\n      - p1-asked\n      - p2-wants\n      - p3-air\n      - p3-misses\n      - p7-reyes\n  - id: asking\n    text:",
  );
  const { said } = await compare(["a.yaml", "b.yaml"], { ...files, "b.yaml": lone });
  expect(said.join("\n")).toContain(`  Only in B
    event extra: Nobody else saw this.
      comes nearest to parents-ask in A, with `);
});

test("one object holds all of it for other programs", async () => {
  const { said } = await compare(["a.yaml", "b.yaml", "--json"]);
  expect(JSON.parse(said.join(""))).toMatchObject({
    a: { file: "a.yaml", coder: "Linchpin" },
    b: { file: "b.yaml", coder: "A second reader" },
    disagreements: [{ kind: "stance", a: "against", b: "for" }, { kind: "event-mode" }],
    agreements: expect.arrayContaining([
      { kind: "argument-standing", cells: 6, agreed: 6, alpha: 1, tooFew: true },
    ]),
    matchings: {
      events: {
        matches: expect.arrayContaining([expect.objectContaining({ b: "asking", by: "passages" })]),
      },
    },
  });
});

describe("a map", () => {
  test("settles what is one thing, against what the passages say", async () => {
    const given = { ...files, "map.yaml": "issues: { ban: action, action: ban }" };
    const { said } = await compare(["a.yaml", "b.yaml", "--map", "map.yaml", "--json"], given);
    expect(JSON.parse(said.join("")).matchings.issues.matches).toContainEqual(
      expect.objectContaining({ a: "ban", b: "action", by: "map" }),
    );
  });

  test("that names what is not there is refused with every sentence", async () => {
    const given = {
      ...files,
      "map.yaml": 'isues: {}\nactors: { brand: council, "\\e[31m": council }',
    };
    await expect(compare(["a.yaml", "b.yaml", "--map", "map.yaml"], given)).rejects.toThrow(
      [
        'map.yaml: A map has no field "isues"; it may have actors, issues, events, arguments.',
        'map.yaml: A has no actor "brand"; did you mean "brandt".',
        'map.yaml: A has no actor "\uFFFD[31m".',
        'map.yaml: The actor "council" of B is named twice; one is for one.',
      ].join("\n"),
    );
  });
});

test("codings of two texts are refused in words", async () => {
  const given = {
    ...files,
    "b.yaml": carBanYaml.replace("digest: 7c773426dd8d5703", `digest: ${"a".repeat(16)}`),
  };
  const { exit, said, complained } = await compare(["a.yaml", "b.yaml"], given);
  expect({ exit, said }).toEqual({ exit: 1, said: [] });
  expect(complained).toEqual([
    "These are not codings of one text: paragraph 3 is not the same in both.",
  ]);
});

test("a faulty dossier is refused with its problems", async () => {
  const given = { ...files, "b.yaml": carBanYaml.replace("voice: imputed", "voice: guessed") };
  const world = fakeWorld({ files: given });
  await expect(runDossier(["compare", "a.yaml", "b.yaml"], world)).rejects.toThrow(
    "b.yaml has 1 problem: mend it first.",
  );
  expect(world.complained[0]).toMatch(/^b\.yaml:\d+:\d+ positions\[2\]\.voice: /);
});
