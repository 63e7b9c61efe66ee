import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CannotStart } from "#server/cannot-start.ts";
import { readText } from "#server/read-text.ts";

const folder = mkdtempSync(join(tmpdir(), "linchpin-text-"));

beforeAll(() => {
  writeFileSync(join(folder, "windows.txt"), "\uFEFFWords – and more");
  writeFileSync(join(folder, "latin1.txt"), Buffer.from([0xe9]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a byte-order mark is no part of a text", async () => {
  expect(await readText(join(folder, "windows.txt"))).toBe("Words – and more");
});

test.for([
  { path: "none.txt", because: "there is no such file or folder" },
  { path: "", because: "it is a folder" },
  { path: "windows.txt/more", because: "a part of that path is a file, not a folder" },
  { path: "latin1.txt", because: "it is not text in UTF-8" },
])("'$path' cannot be read: $because", async ({ path, because }) => {
  const file = join(folder, path);
  const refused = await readText(file).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CannotStart);
  expect(refused).toMatchObject({ message: `Cannot read ${file}: ${because}.` });
});
