import { expect, test } from "vitest";
import { fakeWorld } from "../testing/fake-world.ts";
import { runLinchpin, VERBS } from "./verbs.ts";

test.for([
  { argv: [], code: 2, on: "complained", because: "no command was given" },
  { argv: ["fly"], code: 2, on: "complained", because: "there is no such command" },
  { argv: ["__proto__"], code: 2, on: "complained", because: "nor is this one" },
  { argv: ["--help"], code: 0, on: "said", because: "it was asked for" },
  { argv: ["-h"], code: 0, on: "said", because: "it was asked for" },
] as const)("$argv gives the usage and $code: $because", async ({ argv, code, on }) => {
  const world = fakeWorld();
  expect(await runLinchpin(argv, world)).toBe(code);
  const usage = world[on].join("\n");
  expect(usage).toContain("Usage: linchpin <command>");
  for (const { name, summary } of VERBS) expect(usage).toMatch(new RegExp(`${name} +${summary}`));
  expect(world[on === "said" ? "complained" : "said"]).toEqual([]);
});

test.for([
  { name: "fly", says: 'There is no command "fly".' },
  { name: "dosier", says: 'There is no command "dosier"; did you mean "dossier"?' },
  { name: "satrt", says: 'There is no command "satrt"; did you mean "start"?' },
])("a command that is unknown is named: $says", async ({ name, says }) => {
  const world = fakeWorld();
  await runLinchpin([name], world);
  expect(world.complained[0]).toBe(says);
});

test.for([
  { argv: ["--prot", "1"], says: 'There is no option "--prot" here; did you mean "--port"?' },
  { argv: ["--port"], says: 'The option "--port" needs a value after it.' },
  { argv: ["--help=yes"], says: 'The option "--help" takes no value.' },
])("start names what was mistyped and says how it is used: $says", async ({ argv, says }) => {
  const world = fakeWorld();
  expect(await runLinchpin(["start", ...argv], world)).toBe(2);
  expect(world.complained.slice(0, 2)).toEqual([says, expect.stringMatching(/^Usage: pnpm start/)]);
});
