import { deriveItems, isChoice, Template } from "@linchpin/model";
import { carBanDossier, carBanYaml } from "@linchpin/model/testing";
import { describe, expect, test } from "vitest";
import { fakeWorld } from "../../testing/fake-world.ts";
import { runDossier } from "./command.ts";

/** With its coding unfinished, the sample gives nothing to ask. */
const bare = carBanYaml
  .replaceAll("complete: true", "complete: false")
  .replaceAll(/^( {4})stance: /gm, "$1status: pending\n$1stance: ")
  .replaceAll(/^( {4})mode: /gm, "$1status: pending\n$1mode: ")
  .replaceAll(/^( {4})standing: /gm, "$1status: pending\n$1standing: ");
const files = { "car-ban.yaml": carBanYaml, "bare.yaml": bare };

async function run(argv: readonly string[]) {
  const world = fakeWorld({ files });
  return { exit: await runDossier(argv, world), ...world };
}

describe("dossier items", () => {
  test("prints every item with its question, every option with its rule, and the key marked", async () => {
    const { exit, said } = await run(["items", "car-ban.yaml"]);
    expect(exit).toBe(0);
    const text = said.join("\n");
    const { items } = deriveItems(carBanDossier());
    expect(said[0]).toBe(`car-ban.yaml gives ${items.length} questions.`);
    for (const { id, rationale } of items) {
      expect(text).toContain(`${id} (`);
      expect(text).toContain(`Why: ${rationale.why}`);
    }
    const options = items.filter(isChoice).flatMap((item) =>
      item.options.map((option) => ({
        ...option,
        mark: item.key.includes(option.id) ? "*" : " ",
      })),
    );
    for (const { text: words, rule, rationale, mark } of options) {
      expect(text).toContain(`\n  ${mark} ${words}\n`);
      expect(text).toContain(rationale === "" ? "" : `[${rule}] ${rationale}`);
    }
  });

  test("says of each template how much it gives, or what it lacks, in a sentence", async () => {
    const { said } = await run(["items", "bare.yaml"]);
    const at = said.indexOf("What each kind of question gives");
    const templates = said.slice(at + 1, at + 1 + Template.options.length);
    expect(templates.map((line) => line.trim().split(",")[0])).toEqual(Template.options);
    for (const line of templates) expect(line).toMatch(/: (\d+ questions?|none\. [A-Z“].+\.)$/);
  });

  test("and --template, prints that one alone", async () => {
    const { said } = await run(["items", "car-ban.yaml", "--template", "voice", "--json"]);
    const { items, refused } = JSON.parse(said.join(""));
    expect(items.length).toBeGreaterThan(0);
    for (const { template } of [...items, ...refused]) expect(template).toBe("voice");
    for (const { why } of refused) expect(why).toMatch(/\.$/);
  });

  test.for([
    {
      argv: ["--template", "voise"],
      says: /^There is no template "voise"; did you mean "voice"\? There are main-claim, .+\.$/,
    },
    { argv: ["--template", "riddle"], says: /^There is no template "riddle"\. There are/ },
  ])("$argv is typed wrongly", async ({ argv, says }) => {
    const { exit, complained } = await run(["items", "car-ban.yaml", ...argv]);
    expect(exit).toBe(2);
    expect(complained[0]).toMatch(says);
  });
});

describe("dossier form", () => {
  test("prints the form as it is given, its digest, its answers after it, and what it leaves out", async () => {
    const { exit, said } = await run(["form", "car-ban.yaml"]);
    expect(exit).toBe(0);
    expect(said[0]).toMatch(/^Form A on “Let the Children Walk”: \d+ questions, seed 1\.$/);
    expect(said[1]).toMatch(/^Digest [0-9a-f]{64}$/);
    const [questions = "", answers = ""] = said.join("\n").split("\nAnswers\n");
    const { form } = JSON.parse((await run(["form", "car-ban.yaml", "--json"])).said.join(""));
    for (const [at, { stem, rationale }] of form.items.entries()) {
      expect(questions).toContain(`${at + 1}. ${stem}\n`);
      expect(questions).not.toContain(rationale.why);
      expect(answers).toMatch(new RegExp(`^ {2}${at + 1}\\. \\S`, "m"));
    }
    expect(said[1]).toContain(form.digest);
    expect(answers).toMatch(/\nWhat this form leaves out\n {2}Not asked: .+; .+\.$/m);
  });

  test("answers in the letters under which a question was put", async () => {
    const { said } = await run(["form", "car-ban.yaml"]);
    const { form } = JSON.parse((await run(["form", "car-ban.yaml", "--json"])).said.join(""));
    for (const [at, item] of form.items.entries()) {
      if (item.kind !== "single-choice") continue;
      const place = item.options.findIndex((option: { id: string }) => option.id === item.key[0]);
      expect(said).toContain(`  ${at + 1}. ${"abcd"[place]}`);
    }
  });

  test("is the same for the same seed, another for another, and never larger than asked", async () => {
    const formOf = async (...argv: readonly string[]) =>
      JSON.parse((await run(["form", "car-ban.yaml", "--json", ...argv])).said.join("")).form;
    expect(await formOf("--seed", "x")).toEqual(await formOf("--seed", "x"));
    expect((await formOf("--seed", "x")).digest).not.toBe((await formOf("--seed", "y")).digest);
    expect((await formOf("--letter", "B")).letter).toBe("B");
    expect((await formOf("--size", "2")).items.length).toBeLessThanOrEqual(2);
  });

  test("is refused where nothing can be asked", async () => {
    const { exit, said, complained } = await run(["form", "bare.yaml"]);
    expect({ exit, said }).toEqual({ exit: 1, said: [] });
    expect(complained[0]).toMatch(/^bare\.yaml gives no question: /);
  });

  test.for([
    { argv: ["--letter", "Z"], says: 'There is no form "Z"; there are A, B, C.' },
    { argv: ["--size", "0"], says: 'A size is a number from 1 to 60, not "0".' },
    { argv: ["--size", "ten"], says: 'A size is a number from 1 to 60, not "ten".' },
    { argv: ["--size", "61"], says: 'A size is a number from 1 to 60, not "61".' },
  ])("$argv is typed wrongly", async ({ argv, says }) => {
    const { exit, complained } = await run(["form", "car-ban.yaml", ...argv]);
    expect(exit).toBe(2);
    expect(complained[0]).toBe(says);
  });
});
