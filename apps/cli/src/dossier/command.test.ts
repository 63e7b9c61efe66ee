import { carBanText, carBanYaml } from "@linchpin/model/testing";
import { describe, expect, test } from "vitest";
import { FileRefusal } from "../world.ts";
import { runDossier } from "./command.ts";

/** Runs the command on files that exist only here. */
async function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const exit = await runDossier(argv, {
    readText: async (path) => {
      const text = files[path];
      if (text !== undefined) return text;
      throw new FileRefusal(`There is no file ${path}.`);
    },
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { exit, said, complained };
}

const files = { "car-ban.yaml": carBanYaml, "copy.txt": carBanText };

describe("dossier check", () => {
  test("finds a sound dossier sound against its text, and counts what is in it", async () => {
    const { exit, said } = await run(["check", "car-ban.yaml", "--text", "copy.txt"], files);
    expect(exit).toBe(0);
    expect(said[0]).toBe("The dossier is sound and fits the text.");
    expect(said).toContain("    3  events, happened");
    expect(said).toContain("    3  positions, reported");
  });

  test("lists each problem at file, line and column, and ends with exit code 1", async () => {
    const faulty = carBanYaml.replace("voice: imputed", "voice: guessed");
    const line = faulty.split("\n").findIndex((text) => text.includes("guessed")) + 1;
    const { exit, said, complained } = await run(["check", "f.yaml"], { "f.yaml": faulty });
    expect(exit).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^f\\.yaml:${line}:\\d+ positions\\[2\\]\\.voice: `));
    expect(complained).toEqual(["1 problem: mend it and check again."]);
  });

  test("says which passage no longer stands where it was coded", async () => {
    const other = { ...files, "copy.txt": carBanText.replace("motorway", "ring road") };
    const { exit, said } = await run(["check", "car-ban.yaml", "--text", "copy.txt"], other);
    expect(exit).toBe(1);
    expect(said.join("\n")).toContain('The words at the passage "p3-air" in paragraph 3');
  });
});

describe("dossier locate", () => {
  test("prints a place as a dossier writes it", async () => {
    const { exit, said } = await run(["locate", "copy.txt", "nine near misses"], files);
    expect(exit).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/^\{ paragraph: 3, from: \d+, to: \d+, digest: "[0-9a-f]{16}" \}$/),
    ]);
  });

  test.for([
    {
      words: "eleven near misses",
      sentence: /do not stand in copy\.txt/,
      because: "never a near match",
    },
    { words: "the", sentence: /stand in \d+ places/, because: "one place must be meant" },
  ])("$words: $because", async ({ words, sentence }) => {
    const { exit, complained } = await run(["locate", "copy.txt", words], files);
    expect(exit).toBe(1);
    expect(complained[0]).toMatch(sentence);
  });
});

test("help is given wherever it is asked for", async () => {
  for (const argv of [["--help"], ["check", "--help"], ["locate", "-h"]]) {
    const { exit, said } = await run(argv);
    expect(exit).toBe(0);
    expect(said[0]).toMatch(/^Usage:/);
  }
});

describe("a command typed wrongly is answered with its usage", () => {
  test.for([
    [[]],
    [["chekc", "car-ban.yaml"]],
    [["check"]],
    [["check", "a.yaml", "b.yaml"]],
    [["check", "a.yaml", "--txt", "b"]],
    [["locate", "copy.txt"]],
  ])("linchpin dossier %j", async ([argv]) => {
    const { exit, complained } = await run(argv ?? [], files);
    expect(exit).toBe(2);
    expect(complained[0]).toMatch(/^Usage:/);
  });
});
