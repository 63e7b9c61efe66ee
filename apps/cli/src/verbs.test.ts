import { expect, test } from "vitest";
import { runLinchpin, VERBS } from "./verbs.ts";
import type { World } from "./world.ts";

test.for([
  { argv: [], code: 2, on: "complained", because: "no command was given" },
  { argv: ["fly"], code: 2, on: "complained", because: "there is no such command" },
  { argv: ["__proto__"], code: 2, on: "complained", because: "nor is this one" },
  { argv: ["--help"], code: 0, on: "said", because: "it was asked for" },
  { argv: ["-h"], code: 0, on: "said", because: "it was asked for" },
] as const)("$argv gives the usage and $code: $because", async ({ argv, code, on }) => {
  const world = silentWorld();
  expect(await runLinchpin(argv, world)).toBe(code);
  const usage = world[on].join("\n");
  expect(usage).toContain("Usage: linchpin <command>");
  for (const { name, summary } of VERBS) expect(usage).toMatch(new RegExp(`${name} +${summary}`));
  expect(world[on === "said" ? "complained" : "said"]).toEqual([]);
});

test("a command that is unknown is named", async () => {
  const world = silentWorld();
  await runLinchpin(["fly"], world);
  expect(world.complained[0]).toBe('There is no command "fly".');
});

test("start hands its own flags on, and says how it is used when they are mistyped", async () => {
  const world = silentWorld();
  expect(await runLinchpin(["start", "--prot", "1"], world)).toBe(2);
  expect(world.complained[0]).toContain("Usage: pnpm start");
});

function silentWorld() {
  const said: string[] = [];
  const complained: string[] = [];
  const absent = () => Promise.reject(new Error("This world has no files."));
  const world = {
    cwd: "/",
    env: {},
    isTerminal: false,
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    readText: absent,
    readBytes: absent,
    writeBytes: absent,
    makeFolder: absent,
  } satisfies World;
  return { ...world, said, complained };
}
