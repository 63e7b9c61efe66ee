import { carBanText, carBanYaml } from "@linchpin/model/testing";
import { describe, expect, test } from "vitest";
import { type FakeWorld, fakeWorld } from "../../testing/fake-world.ts";
import { runDossier } from "./command.ts";

const files = { "car-ban.yaml": carBanYaml, "copy.txt": carBanText };
const faulty = carBanYaml.replace("voice: imputed", "voice: guessed");
const faultyLine = faulty.split("\n").findIndex((text) => text.includes("guessed")) + 1;

async function check(
  argv: readonly string[],
  options: Parameters<typeof fakeWorld>[0] = { files },
) {
  const world = fakeWorld(options);
  return { exit: await runDossier(["check", ...argv], world), ...world };
}

function parseOnly({ said }: Pick<FakeWorld, "said">): unknown {
  expect(said).toHaveLength(1);
  return JSON.parse(said[0] ?? "");
}

test("a sound dossier is found sound against its text, and what is in it is counted", async () => {
  const { exit, said } = await check(["car-ban.yaml", "--text", "copy.txt"]);
  expect(exit).toBe(0);
  expect(said[0]).toBe("The dossier is sound and fits the text.");
  expect(said).toContain("    3  events, happened");
  expect(said).toContain("    3  positions, reported");
});

test("each problem is listed at file, line and column, and the exit code is 1", async () => {
  const { exit, said, complained } = await check(["f.yaml"], { files: { "f.yaml": faulty } });
  expect(exit).toBe(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(new RegExp(`^f\\.yaml:${faultyLine}:\\d+ positions\\[2\\]\\.voice: `));
  expect(complained).toEqual(["1 problem: mend it and check again."]);
});

test("a passage that no longer stands where it was coded is named", async () => {
  const other = { ...files, "copy.txt": carBanText.replace("motorway", "ring road") };
  const { exit, said } = await check(["car-ban.yaml", "--text", "copy.txt"], { files: other });
  expect(exit).toBe(1);
  expect(said.join("\n")).toContain('The words at the passage "p3-air" in paragraph 3');
});

describe("the text", () => {
  const beside = { "town/dossier.yaml": carBanYaml, "town/text.txt": carBanText };

  test("is taken when it stands beside the dossier, and that is said", async () => {
    const { said } = await check(["town/dossier.yaml"], { files: beside });
    expect(said.slice(0, 2)).toEqual([
      "Held against town/text.txt.",
      "The dossier is sound and fits the text.",
    ]);
  });

  test("that was asked for is taken instead of the one beside the dossier", async () => {
    const { said } = await check(["town/dossier.yaml", "--text", "copy.txt"], {
      files: { ...beside, ...files, "town/text.txt": "Something else" },
    });
    expect(said[0]).toBe("The dossier is sound and fits the text.");
  });
});

describe("several files", () => {
  const several = { "good.yaml": carBanYaml, "bad.yaml": faulty };

  test("are all checked, each under its name, and one that is faulty makes the exit code 1", async () => {
    const { exit, said, complained } = await check(["bad.yaml", "good.yaml"], { files: several });
    expect(exit).toBe(1);
    expect(complained).toEqual(["bad.yaml: 1 problem: mend it and check again."]);
    expect(said).toContain("good.yaml: The dossier is sound.");
  });

  test("are checked though one of them cannot be read", async () => {
    const { exit, said, complained } = await check(["none.yaml", "good.yaml"], { files: several });
    expect(exit).toBe(1);
    expect(complained).toEqual(["There is no file none.yaml."]);
    expect(said).toContain("good.yaml: The dossier is sound.");
  });
});

describe("a name without a path", () => {
  test("is one of our dossiers", async () => {
    const world = fakeWorld();
    await runDossier(["check", "korus-alliance"], world);
    expect(world.complained.join("\n")).toMatch(
      /^There is no file .*korus-alliance.dossier\.yaml\.$/,
    );
  });

  test("is a file where none of ours is called so", async () => {
    const { exit } = await check(["mine"], { files: { mine: carBanYaml } });
    expect(exit).toBe(0);
  });

  test("that is neither is answered with the names there are", async () => {
    const { exit, complained } = await check(["korus-alianc"]);
    expect(exit).toBe(1);
    expect(complained[0]).toMatch(
      /^There is no dossier "korus-alianc" \(.+\); did you mean "korus-alliance"\?$/,
    );
  });
});

describe("with --json, one object", () => {
  test("holds every problem with its place, as other programs need it", async () => {
    const all = { ...files, "f.yaml": faulty };
    const outcome = await check(["f.yaml", "car-ban.yaml", "--text", "copy.txt", "--json"], {
      files: all,
    });
    expect(outcome.exit).toBe(1);
    expect(outcome.complained).toEqual([]);
    expect(parseOnly(outcome)).toEqual({
      sound: false,
      files: [
        {
          file: "f.yaml",
          text: "copy.txt",
          sound: false,
          refusal: null,
          problems: [
            expect.objectContaining({
              level: "problem",
              path: "positions[2].voice",
              line: faultyLine,
            }),
          ],
          counts: null,
          uncoded: [],
        },
        expect.objectContaining({
          file: "car-ban.yaml",
          sound: true,
          problems: [],
          counts: {
            actors: 8,
            events: 6,
            issues: 3,
            positions: 5,
            arguments: 6,
            passages: 13,
            terms: 0,
          },
        }),
      ],
    });
  });

  test("says why a file could not be read", async () => {
    expect(parseOnly(await check(["none.yaml", "--json"]))).toMatchObject({
      sound: false,
      files: [{ file: "none.yaml", refusal: "There is no file none.yaml." }],
    });
  });
});

describe("with --format github, a workflow command for each problem", () => {
  test("at its file, line and column", async () => {
    const { exit, said } = await check(["f.yaml", "--format", "github"], {
      files: { "f.yaml": faulty },
    });
    expect(exit).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(
          `^::error file=f\\.yaml,line=${faultyLine},col=\\d+::positions\\[2\\]\\.voice: \\S`,
        ),
      ),
    ]);
  });

  test("in which nothing that GitHub reads as its own is left as it was", async () => {
    const name = "50%:a,b/f.yaml";
    const yaml = carBanYaml.replace("voice: imputed", 'voice: "100%"');
    const { said } = await check([name, "--format", "github"], { files: { [name]: yaml } });
    expect(said[0]).toMatch(/^::error file=50%25%3Aa%2Cb\/f\.yaml,line=\d+,col=\d+::.*"100%25".*$/);
  });

  test("or for a file that cannot be read", async () => {
    const { said } = await check(["none.yaml", "--format", "github"]);
    expect(said).toEqual(["::error file=none.yaml::There is no file none.yaml."]);
  });
});

describe("with --watch", () => {
  test("a file is checked again whenever it or its text changes, and Ctrl-C ends with 0", async () => {
    const { exit, said } = await check(["f.yaml", "--watch"], {
      files: { "f.yaml": faulty },
      changes: [{ "f.yaml": carBanYaml }, { "text.txt": carBanText }, { "other.txt": "" }],
    });
    expect(exit).toBe(0);
    expect(said.filter((line) => /voice:|^The dossier/.test(line))).toEqual([
      expect.stringContaining("positions[2].voice"),
      "The dossier is sound.",
      "The dossier is sound and fits the text.",
    ]);
  });

  test("and --json, each look is one line", async () => {
    const { said } = await check(["f.yaml", "--watch", "--json"], {
      files: { "f.yaml": faulty },
      changes: [{ "f.yaml": carBanYaml }],
    });
    expect(said.map((line) => JSON.parse(line).sound)).toEqual([false, true]);
  });
});

describe("colour", () => {
  const startOfColour = "\u001B[";

  test.for([
    { isTerminal: true, env: {}, isColoured: true, because: "a person reads it" },
    { isTerminal: true, env: { NO_COLOR: "" }, isColoured: true, because: "an empty wish is none" },
    { isTerminal: true, env: { NO_COLOR: "1" }, isColoured: false, because: "it was asked not to" },
    { isTerminal: true, env: { TERM: "dumb" }, isColoured: false, because: "it cannot be shown" },
    { isTerminal: false, env: {}, isColoured: false, because: "a program reads it" },
  ])("is there ($isColoured): $because", async ({ isTerminal, env, isColoured }) => {
    const { said } = await check(["f.yaml"], { files: { "f.yaml": faulty }, isTerminal, env });
    expect(said.join("\n").includes(startOfColour)).toBe(isColoured);
  });
});
