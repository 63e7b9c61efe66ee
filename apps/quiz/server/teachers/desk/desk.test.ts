import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { lockDataFolder } from "#db/lock.ts";
import { teachers } from "#db/schema.ts";
import { runTeacher } from "#server/teachers/desk/command.ts";
import { openDesk } from "#server/teachers/desk/desk.ts";
import { findLink } from "#server/teachers/links.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

let store: OpenDatabase;
let folder: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  store = await openTestDatabase();
});
beforeEach(async () => {
  await store.database.delete(teachers);
  folder = mkdtempSync(join(tmpdir(), "linchpin-desk-"));
  const unlock = lockDataFolder(folder);
  const complain = (line: string) => expect.unreachable(line);
  const close = openDesk(store.database, { folder, origin: "http://localhost:3210", complain });
  stop = () => close().finally(unlock);
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});
afterAll(() => store.close());

/** Runs the command on a folder, and on the one that a server holds. */
async function runIn(data: string, argv: readonly string[]) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const world = { cwd: "/", env: {}, say, complain: say };
  const code = await runTeacher([...argv, "--data", data], world);
  return { code, said };
}
const run = (...argv: readonly string[]) => runIn(folder, argv);

const add = (...names: readonly string[]) =>
  store.database.insert(teachers).values(names.map((name) => ({ name, isAdmin: name === "Kim" })));

test("a link to recover works at the server that holds the folder, and its token stands in no file", async () => {
  await add("Kim");
  const { code, said } = await run("recover");
  expect(code).toBe(0);
  const [, origin, token = ""] = /^(.+)\/teach\/set-up\/(.{22})$/.exec(said[1] ?? "") ?? [];
  expect(origin).toBe("http://localhost:3210");
  expect(await findLink(store.database, token)).toMatchObject({
    purpose: "recover",
    state: "open",
    teacher: { name: "Kim" },
  });
  expect(readdirSync(join(folder, "desk"))).toEqual([]);
});

test.for([
  { names: [], argv: ["recover"], says: "No teacher is set up here.", because: "there is none" },
  { names: ["Kim", "Lee"], argv: ["recover"], says: "Kim, Lee", because: "there are two" },
  {
    names: ["Kim", "Lee"],
    argv: ["recover", "Moon"],
    says: 'no teacher of the name "Moon"',
    because: "there is none of that name",
  },
])("$argv is refused with a sentence: $because", async ({ names, argv, says }) => {
  if (names.length > 0) await add(...names);
  const { code, said } = await run(...argv);
  expect(code).toBe(1);
  expect(said.join()).toContain(says);
});

test("a name is found in any case, and the list says who is an admin", async () => {
  await add("Lee", "Kim");
  expect(await run("recover", "LEE")).toMatchObject({ code: 0 });
  expect(await run("list")).toEqual({ code: 0, said: ["Kim (admin)", "Lee"] });
});

test.for([
  { argv: [] },
  { argv: ["fly"] },
  { argv: ["recover", "Kim", "Lee"] },
  { argv: ["list", "Kim"] },
  { argv: ["list", "--fly"] },
])("$argv is typed wrongly", async ({ argv }) => {
  const { code, said } = await run(...argv);
  expect(code).toBe(2);
  expect(said.join("\n")).toMatch(/^Usage: linchpin teacher/m);
});

test("a file that is no question is thrown away and the desk stays open", async () => {
  await add("Kim");
  await run("list");
  writeFileSync(join(folder, "desk", `${crypto.randomUUID()}.question`), '{"kind":"drop"}');
  expect(await run("list")).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, "desk"))).toEqual([]);
});

test("a folder in which nothing was ever kept is not made into one", async () => {
  const nowhere = join(folder, "nowhere");
  const { code, said } = await runIn(nowhere, ["list"]);
  expect(code).toBe(1);
  expect(said[0]).toContain(nowhere);
  expect(existsSync(nowhere)).toBe(false);
});
