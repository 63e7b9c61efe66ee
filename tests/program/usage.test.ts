import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { carBanText, carBanYaml } from "@linchpin/model/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LINCHPIN, runNode } from "../support/program.ts";

test.for([
  { argv: [], code: 2, stdout: /^$/, stderr: /^Usage: linchpin/, because: "no command is given" },
  {
    argv: ["fly"],
    code: 2,
    stdout: /^$/,
    stderr: /^There is no command "fly"\.\nUsage/,
    because: "there is none such",
  },
  {
    argv: ["handuot"],
    code: 2,
    stdout: /^$/,
    stderr: /^There is no command "handuot"; did you mean "handout"\?\nUsage/,
    because: "there is one nearly such",
  },
  {
    argv: ["--help"],
    code: 0,
    stdout: /^Usage: linchpin/,
    stderr: /^$/,
    because: "it was asked for",
  },
  {
    argv: ["start", "--help"],
    code: 0,
    stdout: /^Usage: pnpm start/,
    stderr: /^$/,
    because: "so was this",
  },
  {
    argv: ["start", "--port"],
    code: 2,
    stdout: /^$/,
    stderr: /^The option "--port" needs a value after it\.\nUsage: pnpm start/,
    because: "no port is named",
  },
  {
    argv: ["start", "--prot", "3000"],
    code: 2,
    stdout: /^$/,
    stderr: /^There is no option "--prot" here; did you mean "--port"\?\nUsage: pnpm start/,
    because: "two letters are swapped",
  },
  {
    argv: ["start", "--text", "none.txt"],
    code: 1,
    stdout: /^$/,
    stderr: /^Cannot read none\.txt: there is no such file or folder\.\n$/,
    because: "one sentence says it all",
  },
  {
    argv: ["handout", "--help"],
    code: 0,
    stdout: /^Usage: linchpin handout/,
    stderr: /^$/,
    because: "it was asked for here too",
  },
  {
    argv: ["handout", "korus-alliance", "--papre", "letter"],
    code: 2,
    stdout: /^$/,
    stderr: /^There is no option "--papre" here; did you mean "--paper"\?\nUsage: linchpin handout/,
    because: "one letter is too many",
  },
  {
    argv: ["handout", "korus-alliance", "--only", "quizz"],
    code: 2,
    stdout: /^$/,
    stderr: /^There is no edition "quizz" \(did you mean "quiz"\?\); there is: /,
    because: "there is none such",
  },
  {
    argv: ["handout", "none.yaml"],
    code: 1,
    stdout: /^$/,
    stderr: /^Cannot read none\.yaml: there is no such file or folder\.\n/,
    because: "there is nothing to print",
  },
  {
    argv: ["dossier"],
    code: 2,
    stdout: /^$/,
    stderr: /^Usage: linchpin dossier <command>/,
    because: "it is not said what to do",
  },
  {
    argv: ["dossier", "check", "--help"],
    code: 0,
    stdout: /^Usage: linchpin dossier check FILE/,
    stderr: /^$/,
    because: "help was asked for",
  },
  {
    argv: ["dossier", "check", "none.yaml"],
    code: 1,
    stdout: /^$/,
    stderr: /^Cannot read none\.yaml: there is no such file or folder\.\n$/,
    because: "there is nothing to check",
  },
  {
    argv: ["dossier", "check", "none.yaml", "--wacth"],
    code: 2,
    stdout: /^$/,
    stderr:
      /^There is no option "--wacth" here; did you mean "--watch"\?\nUsage: linchpin dossier check/,
    because: "two letters are swapped",
  },
])("linchpin $argv ends with $code: $because", async ({ argv, code, stdout, stderr }) => {
  const ended = await runNode([LINCHPIN, ...argv]);
  expect(ended.code).toBe(code);
  expect(ended.stdout).toMatch(stdout);
  expect(ended.stderr).toMatch(stderr);
});

describe("a coder at work", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "linchpin-coder-"));
    writeFileSync(join(folder, "text.txt"), carBanText);
    writeFileSync(join(folder, "car-ban.yaml"), carBanYaml);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function dossier(...argv: readonly string[]) {
    return runNode([LINCHPIN, "dossier", ...argv], {
      cwd: folder,
      env: { INIT_CWD: folder, NO_COLOR: "1" },
    });
  }

  test("starts a dossier once, and is told line by line what is still missing in it", async () => {
    expect(await dossier("new", "text.txt")).toMatchObject({ code: 0, stderr: "" });
    const started = readFileSync(join(folder, "dossier.yaml"), "utf8");
    expect(await dossier("new", "text.txt")).toEqual({
      code: 1,
      stdout: "",
      stderr: "Cannot write dossier.yaml: a file of that name is in the way.\n",
    });
    expect(readFileSync(join(folder, "dossier.yaml"), "utf8")).toBe(started);
    const { code, stdout } = await dossier("check", "dossier.yaml");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^dossier\.yaml:\d+:\d+ source\.author: /m);
  });

  test("finds a finished one sound against the text beside it", async () => {
    const { code, stdout } = await dossier("check", "car-ban.yaml");
    expect(code).toBe(0);
    expect(stdout).toContain("Held against text.txt.\nThe dossier is sound and fits the text");
  });

  test("sees two codings that are one agree, and what can be asked of them", async () => {
    const compared = await dossier("compare", "car-ban.yaml", "car-ban.yaml");
    expect(compared.stdout).toContain("A and B agree in all that both have.");
    const asked = await dossier("items", "car-ban.yaml");
    expect(asked.stdout).toMatch(/^car-ban\.yaml gives \d+ questions\./);
  });
});
