import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { WORKSPACE } from "./workspace.ts";

/** The program as a person runs it. */
export const LINCHPIN = join(WORKSPACE, "apps/cli/src/linchpin.mjs");

type ProgramOptions = {
  readonly cwd?: string;
  /** Set beside what this process has in its own environment. */
  readonly env?: Readonly<Record<string, string>>;
};

type InputOptions = ProgramOptions & {
  /** What it reads. */
  readonly input?: string;
};

/** What a program said and how it ended; the code is null when a signal ended it. */
export type Outcome = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs a script of Node's to its end, its output on ours. No shell: Windows has another. */
export function showNode(
  argv: readonly string[],
  { cwd = WORKSPACE, env = {} }: ProgramOptions = {},
): Promise<number | null> {
  const child = spawn(process.execPath, argv, {
    cwd,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
}

/** Runs a script of Node's to its end and keeps what it said. */
export function runNode(argv: readonly string[], options?: InputOptions): Promise<Outcome> {
  return runProgram(process.execPath, argv, options);
}

/** Runs a program to its end and keeps what it said. */
export function runProgram(
  program: string,
  argv: readonly string[],
  { cwd = WORKSPACE, env = {}, input = "" }: InputOptions = {},
): Promise<Outcome> {
  const child = spawn(program, argv, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // A program may end before it has read all; how it ended is told below.
  child.stdin.on("error", () => {}).end(input);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}
