import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { processWorld, type World } from "./world.ts";

let folder = "";
let world: World;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-world-"));
  world = processWorld({
    ...process,
    cwd: () => folder,
    env: { NODE_ENV: "test", INIT_CWD: folder },
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file is written whole under its name, and nothing else is left", async () => {
  await world.writeBytes("out.pdf", new TextEncoder().encode("%PDF"));
  expect(readdirSync(folder)).toEqual(["out.pdf"]);
  expect(readFileSync(join(folder, "out.pdf"), "utf8")).toBe("%PDF");
});

test("what cannot be written leaves neither a part nor a draft, and says why", async () => {
  await world.makeFolder("out.pdf");
  await expect(world.writeBytes("out.pdf", new Uint8Array(1))).rejects.toThrow(
    /^Cannot write out\.pdf: .+\.$/,
  );
  expect(readdirSync(folder)).toEqual(["out.pdf"]);
});

test.for([
  { path: "none.txt", says: "Cannot read none.txt: there is no such file or folder." },
  { path: ".", says: "Cannot read .: it is a folder." },
  { path: "a.txt/b", says: "Cannot read a.txt/b: a part of that path is a file, not a folder." },
  { path: "latin1.txt", says: "Cannot read latin1.txt: it is not text in UTF-8." },
])("$path: $says", async ({ path, says }) => {
  writeFileSync(join(folder, "a.txt"), "");
  writeFileSync(join(folder, "latin1.txt"), Buffer.from([0xe9]));
  await expect(world.readText(path)).rejects.toThrow(says);
});

test("a byte-order mark is no part of a text", async () => {
  writeFileSync(join(folder, "windows.txt"), "\uFEFFWords");
  expect(await world.readText("windows.txt")).toBe("Words");
});

test("paths are meant from where the command was typed, not from where pnpm went", async () => {
  writeFileSync(join(folder, "here.txt"), "here");
  const moved = processWorld({
    ...process,
    cwd: () => "/",
    env: { NODE_ENV: "test", INIT_CWD: folder },
  });
  expect(await moved.readText("here.txt")).toBe("here");
});
