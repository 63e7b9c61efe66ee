import { expect, test } from "vitest";
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
    stderr: /^Usage: pnpm start/,
    because: "no port is named",
  },
  {
    argv: ["start", "--text", "none.txt"],
    code: 1,
    stdout: /^$/,
    stderr: /^Cannot read none\.txt: there is no such file or folder\.\n$/,
    because: "one sentence says it all",
  },
])("linchpin $argv ends with $code: $because", async ({ argv, code, stdout, stderr }) => {
  const ended = await runNode([LINCHPIN, ...argv]);
  expect(ended.code).toBe(code);
  expect(ended.stdout).toMatch(stdout);
  expect(ended.stderr).toMatch(stderr);
});
