import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type Order, openPrinter, type Printed, type Printer } from "./printer.ts";

const TESTING = join(import.meta.dirname, "../../testing");
const rogue = {
  folder: TESTING,
  url: import.meta.resolve("../../testing/rogue-program.ts"),
};

const ORDER = {
  edition: "quiz",
  form: "A",
  paper: "a4",
  print: "standard",
  format: "pdf",
} satisfies Omit<Order, "yaml">;

/** A moment for those that never end, and long enough for all others on a machine that is busy. */
const [SHORT, LONG] = [300, 20_000];

let printer: Printer;
afterEach(() => printer.close());

function openRogue(deadlineMs: number): (yaml: string) => Promise<Printed> {
  printer = openPrinter({ children: 1, queue: 2, deadlineMs, memoryMb: 160, program: rogue });
  return (yaml) => printer.print({ ...ORDER, yaml });
}

test.for([
  { yaml: "hang", reason: "too-slow", deadlineMs: SHORT, because: "it never ends" },
  { yaml: "wait", reason: "too-slow", deadlineMs: SHORT, because: "it never answers" },
  { yaml: "eat", reason: "crashed", detail: /heap/, because: "its heap has no room" },
  { yaml: "throw", reason: "crashed", detail: /out of bounds/, because: "it threw" },
  { yaml: "exit", reason: "crashed", detail: /^0$/, because: "it left without a word" },
])("a dossier that will $yaml is $reason, and the next is printed: $because", async (row) => {
  const print = openRogue(row.deadlineMs ?? LONG);
  const [lost, next] = await Promise.all([print(row.yaml), print("next")]);
  expect(lost).toMatchObject({ ok: false, reason: row.reason });
  if (row.detail) expect(lost).toHaveProperty("detail", expect.stringMatching(row.detail));
  expect(wordOf(next)).toBe("next");
});

test("a child stays warm from one order to the next, until it holds more than it may", async () => {
  const print = openRogue(LONG);
  const first = wordOf(await print("pid"));
  expect(wordOf(await print("pid"))).toBe(first);
  expect(wordOf(await print("bloat"))).toBe("300000000");
  expect(wordOf(await print("pid"))).not.toBe(first);
});

test("a child that was killed while nothing was drawn is replaced without a word", async () => {
  const print = openRogue(LONG);
  const pid = Number(wordOf(await print("pid")));
  process.kill(pid, "SIGKILL");
  while (isRunning(pid)) await setImmediate();
  expect(wordOf(await print("next"))).toBe("next");
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a document has no way to the network, to a file that is not ours or to another process", async () => {
  expect(wordOf(await openRogue(LONG)("break out"))).toBe("");
});

test("as many wait as may, and any more are told at once that the printer is busy", async () => {
  const print = openRogue(LONG);
  const printed = await Promise.all(["a", "b", "c", "d"].map(print));
  expect(printed.slice(0, 3).map(wordOf)).toEqual(["a", "b", "c"]);
  expect(printed[3]).toEqual({ ok: false, reason: "busy" });
  expect(wordOf(await print("e"))).toBe("e");
});

test("what is being drawn or waits when the printer is closed is given up", async () => {
  const print = openRogue(LONG);
  await print("warm");
  const drawn = Promise.all([print("hang"), print("next")]);
  await printer.close();
  expect(await drawn).toMatchObject([{ reason: "crashed" }, { reason: "crashed" }]);
});

test("a faulty dossier between good ones is told its problems, and they are drawn", async () => {
  printer = openPrinter({ children: 1 });
  const good = { ...ORDER, yaml: readFileSync(join(TESTING, "mill-lane.yaml"), "utf8") };
  const faulty = { ...ORDER, yaml: good.yaml.replace("actor: brandt", "actor: brant") };
  const [first, second, third] = await Promise.all([good, faulty, good].map(printer.print));
  expect(first).toMatchObject({ ok: true, pages: expect.any(Number) });
  expect(second).toMatchObject({
    reason: "faulty",
    problems: [expect.stringMatching(/^\d+:\d+ .*brant/)],
  });
  expect(third).toEqual(first);
});

function wordOf(printed: Printed | undefined): string {
  return printed?.ok ? Buffer.from(printed.bytes).toString() : JSON.stringify(printed);
}
