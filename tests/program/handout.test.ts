import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { findDossier } from "@linchpin/dossiers";
import { carBanYaml } from "@linchpin/model/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LINCHPIN, runNode } from "../support/program.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-handout-"));
  mkdirSync(join(folder, "towns/car-ban"), { recursive: true });
  mkdirSync(join(folder, "towns/lamps"));
  writeFileSync(join(folder, "towns/car-ban/dossier.yaml"), carBanYaml);
  cpSync(findDossier("street-lamps")?.yaml ?? "", join(folder, "towns/lamps/dossier.yaml"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function handout(...argv: readonly string[]) {
  return runNode([LINCHPIN, "handout", ...argv], { cwd: folder, env: { INIT_CWD: folder } });
}

/** What stands in a folder: the name of each file with the digest of its bytes. */
function filesIn(out: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, out)).toSorted();
  return Object.fromEntries(names.map((name) => [name, digestOf(join(folder, out, name))]));
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

test("a batch goes on past a faulty dossier, tells its problems and ends with 1", async () => {
  mkdirSync(join(folder, "towns/broken"));
  writeFileSync(
    join(folder, "towns/broken/dossier.yaml"),
    carBanYaml.replace("dossierVersion: ", "dossierVersion: 9"),
  );
  const { code, stdout, stderr } = await handout("towns", "--only", "quiz");
  expect(code).toBe(1);
  expect(Object.keys(filesIn("handouts"))).toEqual([
    ".handouts.json",
    "car-ban-quiz.pdf",
    "lamps-quiz.pdf",
  ]);
  expect(stdout).toMatch(/car-ban-quiz\.pdf: \d+ pages?$/m);
  expect(stderr).toMatch(/^towns[\\/]broken[\\/]dossier\.yaml:\d+:\d+ dossierVersion: /m);
  expect(stderr).toMatch(/1 of 3 dossiers was not printed: .*broken.*\.\n$/);
});

test("two processes write what one writes in another order, byte for byte", async () => {
  const two = ["towns/lamps", "--only", "read,quiz", "--out", "two", "--jobs", "2"];
  expect(await handout(...two)).toMatchObject({ code: 0 });
  for (const edition of ["quiz", "read"]) {
    const one = ["towns/lamps", "--only", edition, "--out", "one"];
    expect(await handout(...one)).toMatchObject({ code: 0 });
  }
  expect(filesIn("two")).toEqual(filesIn("one"));
});

test("a second run leaves the files alone, and its manifest names the same bytes", async () => {
  const argv = ["towns/lamps", "--only", "quiz", "--json"];
  const first = JSON.parse((await handout(...argv)).stdout);
  const file = join(folder, "handouts/lamps-quiz.pdf");
  const { ino, mtimeMs } = statSync(file);
  const second = JSON.parse((await handout(...argv)).stdout);
  expect(statSync(file)).toMatchObject({ ino, mtimeMs });
  expect(second).toMatchObject({ complete: true, files: [{ written: false }], failed: [] });
  expect(second.files[0].sha256).toBe(first.files[0].sha256);
  expect(first.files[0]).toMatchObject({ bytes: statSync(file).size, pages: expect.any(Number) });
});

describe("a command that runs on", () => {
  const children: Array<ReturnType<typeof spawn>> = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });

  /** Starts the command, and waits for words on either of its outputs. */
  function start(...argv: readonly string[]) {
    const child = spawn(process.execPath, [LINCHPIN, "handout", ...argv], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.push(child);
    let said = "";
    const ended = once(child, "close");
    for (const out of [child.stdout, child.stderr])
      out.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    const hears = async (words: RegExp) => {
      while (!words.test(said)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended and said only: ${said}`);
        await Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), ended]);
      }
      said = "";
    };
    return { child, hears, ended };
  }

  test("with --watch draws again what was changed, and ends with 0 at Ctrl-C", async () => {
    const { child, hears, ended } = start("towns", "--only", "quiz", "--watch");
    await hears(/Watching/);
    const before = filesIn("handouts");
    const yaml = carBanYaml.replace(/^ {2}title: .*$/m, "  title: Another title");
    writeFileSync(join(folder, "towns/car-ban/dossier.yaml"), yaml);
    await hears(/car-ban-quiz\.pdf: \d+ pages?/);
    const after = filesIn("handouts");
    expect(after["car-ban-quiz.pdf"]).not.toBe(before["car-ban-quiz.pdf"]);
    expect(after["lamps-quiz.pdf"]).toBe(before["lamps-quiz.pdf"]);
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });

  const ALL = ["--only", "quiz", "--form", "all", "--jobs", "1"];

  test("leaves only whole files at Ctrl-C, and is none the worse for it", async () => {
    const { child, hears, ended } = start("towns", ...ALL);
    await hears(/-quiz\.pdf/);
    child.kill("SIGINT");
    await ended;
    const names = readdirSync(join(folder, "handouts"));
    const others = names.filter((name) => name !== ".handouts.json");
    expect(others.filter((name) => !/^[a-z].*\.pdf$/.test(name))).toEqual([]);
    for (const name of others)
      expect(readFileSync(join(folder, "handouts", name), "latin1")).toMatch(
        /^%PDF[\s\S]*%%EOF\s*$/,
      );
    expect(await handout("towns", ...ALL)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "handouts"))).toHaveLength(7);
  });
});
