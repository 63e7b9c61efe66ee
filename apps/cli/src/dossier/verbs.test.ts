import { dossierJsonSchemaText, parseDraftYaml } from "@linchpin/model";
import { carBanText, carBanYaml } from "@linchpin/model/testing";
import { describe, expect, test } from "vitest";
import { fakeWorld } from "../../testing/fake-world.ts";
import { runDossier } from "./command.ts";

const files = { "car-ban.yaml": carBanYaml, "copy.txt": carBanText };

async function run(argv: readonly string[], given: Readonly<Record<string, string>> = files) {
  const world = fakeWorld({ files: given });
  return { exit: await runDossier(argv, world), ...world };
}

describe("dossier locate", () => {
  test("prints a place as a dossier writes it", async () => {
    const { exit, said } = await run(["locate", "copy.txt", "nine near misses"]);
    expect(exit).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/^\{ paragraph: 3, from: \d+, to: \d+, digest: "[0-9a-f]{16}" \}$/),
    ]);
  });

  test("gives other programs the same as one object", async () => {
    const { said } = await run(["locate", "copy.txt", "nine near misses", "--json"]);
    expect(JSON.parse(said.join(""))).toMatchObject({
      file: "copy.txt",
      places: [{ paragraph: 3 }],
    });
  });

  test.for([
    {
      words: "eleven near misses",
      sentence: /do not stand in copy\.txt/,
      because: "never a near match",
    },
    { words: "the", sentence: /stand in \d+ places/, because: "one place must be meant" },
  ])("$words: $because", async ({ words, sentence }) => {
    const { exit, complained } = await run(["locate", "copy.txt", words]);
    expect(exit).toBe(1);
    expect(complained[0]).toMatch(sentence);
  });
});

describe("dossier new", () => {
  test("writes a draft beside the text that has its paragraphs and nothing of its words but the title", async () => {
    const {
      exit,
      said,
      files: written,
    } = await run(["new", "town/text.txt"], { "town/text.txt": carBanText });
    expect(exit).toBe(0);
    expect(said).toEqual([
      "Wrote town/dossier.yaml with 8 paragraphs, the title among them. Fill it in, then: linchpin dossier check town/dossier.yaml",
    ]);
    const draft = parseDraftYaml(written.get("town/dossier.yaml") ?? "");
    expect(draft).toMatchObject({ ok: true, draft: { source: { language: "en" } } });
    expect(written.get("town/dossier.yaml")).not.toContain("near misses");
  });

  test("never writes over a file", async () => {
    const given = { "copy.txt": carBanText, "dossier.yaml": "mine" };
    await expect(run(["new", "copy.txt"], given)).rejects.toThrow("There is a file dossier.yaml.");
    await expect(run(["new", "copy.txt", "--out", "dossier.yaml"], given)).rejects.toThrow();
  });

  test.for([
    { schema: "a/dossier.schema.json", line: "./dossier.schema.json", because: "it stands beside" },
    {
      schema: "dossier.schema.json",
      line: "../dossier.schema.json",
      because: "it stands one folder up",
    },
    { schema: "none", line: "./dossier.schema.json", because: "it can be put there" },
  ])("names the schema for an editor where it is: $because", async ({ schema, line }) => {
    const given = { "copy.txt": carBanText, [schema]: "{}" };
    const { files: written } = await run(
      ["new", "copy.txt", "--out", "a/b.yaml", "--language", "ko"],
      given,
    );
    const yaml = written.get("a/b.yaml") ?? "";
    expect(yaml.split("\n")[0]).toBe(`# yaml-language-server: $schema=${line}`);
    expect(yaml).toContain("language: ko");
  });

  test("is refused where there is nothing to code", async () => {
    await expect(run(["new", "t.txt"], { "t.txt": "A title alone\n" })).rejects.toThrow(
      "t.txt has no title and a paragraph after it",
    );
  });
});

describe("dossier schema", () => {
  test("prints the shape of a dossier, or writes it", async () => {
    const printed = await run(["schema"]);
    expect(JSON.parse(printed.said.join("\n"))).toHaveProperty("$schema");
    const { said, files: written } = await run(["schema", "--out", "s.json"]);
    expect(written.get("s.json")).toBe(dossierJsonSchemaText());
    expect(said).toEqual(["Wrote s.json: the shape of a dossier, for an editor to read."]);
  });
});

describe("dossier migrate", () => {
  const old = `# mine\n${carBanYaml
    .replace("dossierVersion: 2", "dossierVersion: 1 # the first")
    .replaceAll("      function: ", "      purpose: ")}`;
  const today = `# mine\n${carBanYaml.replace("dossierVersion: 2", "dossierVersion: 2 # the first")}`;

  test("prints the file in the shape of today, its comments kept, and says what it did", async () => {
    const {
      exit,
      said,
      complained,
      files: written,
    } = await run(["migrate", "old.yaml"], { "old.yaml": old });
    expect(exit).toBe(0);
    expect(`${said.join("\n")}\n`).toBe(today.trimEnd().concat("\n"));
    expect(complained).toEqual(["Brought from version 1 to version 2; nothing was written."]);
    expect(written.get("old.yaml")).toBe(old);
  });

  test.for([
    { argv: ["--write"], file: "old.yaml" },
    { argv: ["--out", "new.yaml"], file: "new.yaml" },
  ])("writes it to $file with $argv", async ({ argv, file }) => {
    const {
      said,
      complained,
      files: written,
    } = await run(["migrate", "old.yaml", ...argv], { "old.yaml": old });
    expect(said).toEqual([]);
    expect(complained).toEqual([`Wrote ${file}, brought from version 1 to version 2.`]);
    expect(written.get(file)).toBe(today);
  });

  test("writes over no other file", async () => {
    const given = { "old.yaml": old, "new.yaml": "mine" };
    await expect(run(["migrate", "old.yaml", "--out", "new.yaml"], given)).rejects.toThrow(
      "There is a file new.yaml.",
    );
  });

  test("does nothing to a file of today, but prints it where it was to be printed", async () => {
    const written = await run(["migrate", "car-ban.yaml", "--write"]);
    expect(written.complained).toEqual(["car-ban.yaml is already of version 2; nothing to do."]);
    expect(written.said).toEqual([]);
    const { said } = await run(["migrate", "car-ban.yaml"]);
    expect(said.join("\n")).toBe(carBanYaml.trimEnd());
  });

  test.for([
    { yaml: "dossierVersion: 99", says: /version 99/, because: "it is of a version to come" },
    { yaml: "a: [", says: /^x\.yaml:\d+:\d+ /, because: "it is no YAML" },
  ])("is refused with the problem at its place: $because", async ({ yaml, says }) => {
    const { exit, complained } = await run(["migrate", "x.yaml"], { "x.yaml": yaml });
    expect(exit).toBe(1);
    expect(complained[0]).toMatch(says);
  });
});
