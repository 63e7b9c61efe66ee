import { carBanText, carBanYaml } from "@linchpin/model/testing";
import { describe, expect, test } from "vitest";
import { fakeWorld } from "../../testing/fake-world.ts";
import { dossierHelpEn } from "../phrases/dossier-help-en.ts";
import { DOSSIER_VERBS, runDossier } from "./command.ts";

const files = { "car-ban.yaml": carBanYaml, "copy.txt": carBanText };

async function run(argv: readonly string[]) {
  const world = fakeWorld({ files });
  return { exit: await runDossier(argv, world), ...world };
}

test("the list of commands is given when nothing was asked for, and when help was", async () => {
  const [asked, unasked] = [await run(["--help"]), await run([])];
  expect([asked.exit, unasked.exit]).toEqual([0, 2]);
  expect(asked.said).toEqual(unasked.complained);
  const list = asked.said.join("\n");
  for (const { name } of DOSSIER_VERBS)
    expect(list).toMatch(new RegExp(`^  ${name} +${dossierHelpEn[name].summary}$`, "m"));
});

describe.for(DOSSIER_VERBS)("dossier $name", ({ name, options }) => {
  test("says how it is used wherever help is asked for", async () => {
    for (const argv of [
      [name, "--help"],
      [name, "x.yaml", "-h"],
    ]) {
      const { exit, said, complained } = await run(argv);
      expect({ exit, complained }).toEqual({ exit: 0, complained: [] });
      expect(said[0]).toMatch(new RegExp(`^Usage: linchpin dossier ${name} `));
    }
  });

  test("tells of every option it knows, and of no other", () => {
    const told = dossierHelpEn[name].options.map(([option]) => option.split(" ")[0]);
    expect(told.toSorted()).toEqual(options.map((option) => `--${option}`).toSorted());
    for (const option of told) expect(dossierHelpEn[name].usage).toContain(option);
  });

  test("has examples that it does not take for mistyped", async () => {
    for (const example of dossierHelpEn[name].examples) {
      const argv = [...example.matchAll(/'([^']*)'|(\S+)/g)].map(
        ([, quoted, word]) => quoted ?? word ?? "",
      );
      const { complained } = await run(argv).catch((error: Error) => ({
        complained: [error.message],
      }));
      expect(complained.join("\n")).not.toContain("Usage:");
      expect(argv[0]).toBe(name);
    }
  });
});

describe("a command typed wrongly ends with 2, and the word that is wrong is named", () => {
  test.for([
    {
      argv: ["chekc", "x.yaml"],
      says: /^There is no command "linchpin dossier chekc"; did you mean "check"\?$/,
    },
    { argv: ["fly"], says: /^There is no command "linchpin dossier fly"\.$/ },
    { argv: ["__proto__"], says: /^There is no command/ },
    { argv: ["check"], says: /^Name the dossier to check/ },
    { argv: ["check", " "], says: /^Name the dossier to check/ },
    {
      argv: ["check", "a.yaml", "--txt", "b"],
      says: /^There is no option "--txt" here; did you mean "--text"\?$/,
    },
    { argv: ["check", "a.yaml", "--wacth"], says: /did you mean "--watch"\?$/ },
    { argv: ["check", "a.yaml", "--__proto__"], says: /^There is no option "--__proto__" here\.$/ },
    { argv: ["check", "a.yaml", "-x"], says: /^There is no option "-x" here\.$/ },
    { argv: ["check", "a.yaml", "--text"], says: /^The option "--text" needs a value after it\.$/ },
    { argv: ["check", "a.yaml", "--text", "--json"], says: /^The option "--text" needs a value/ },
    { argv: ["check", "a.yaml", "--json=yes"], says: /^The option "--json" takes no value\.$/ },
    {
      argv: ["check", "a.yaml", "--format", "gitlab"],
      says: /^There is no format "gitlab"; there is github\.$/,
    },
    {
      argv: ["check", "a.yaml", "--format", "github", "--json"],
      says: /^Give only one of --json and --format\.$/,
    },
    { argv: ["locate", "copy.txt"], says: /^Give the text and some words of it/ },
    { argv: ["locate", "copy.txt", "a", "b"], says: /^"b" is one word too many\.$/ },
    { argv: ["compare", "a.yaml"], says: /^Name two dossiers of one editorial/ },
    { argv: ["schema", "a.yaml"], says: /^"a\.yaml" is one word too many\.$/ },
    {
      argv: ["migrate", "a.yaml", "--write", "--out", "b.yaml"],
      says: /^Give only one of --out and --write\.$/,
    },
    {
      argv: ["new", "copy.txt", "--language", "English"],
      says: /^A language is written as en, ko or pt-BR, not "English"\.$/,
    },
  ])("$argv", async ({ argv, says }) => {
    const { exit, said, complained } = await run(argv);
    expect({ exit, said }).toEqual({ exit: 2, said: [] });
    expect(complained[0]).toMatch(says);
    expect(complained[1]).toMatch(/^Usage: linchpin dossier /);
  });
});
