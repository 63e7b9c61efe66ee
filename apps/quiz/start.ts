import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import process from "node:process";
import { phrases } from "#phrases/en.ts";
import { CannotStart } from "#server/cannot-start.ts";
import type { ExitCode, ServerWorld } from "#server/run-server.ts";
import { runQuiz } from "./main.ts";

export { FLAG_OPTIONS } from "#server/flags.ts";

const WORKSPACE = resolve(import.meta.dirname, "../..");

/** In milliseconds: a build that takes longer is announced, one that was kept is not worth a word. */
const WORTH_A_WORD = 2_000;

/** Builds the pages if they are not, then serves the quizzes until Ctrl-C. */
export async function runStart(argv: readonly string[], world: ServerWorld): Promise<ExitCode> {
  return await runQuiz(argv, world, { prepare: () => buildPages(world) });
}

async function buildPages(world: ServerWorld): Promise<void> {
  const patience = setTimeout(() => world.say(phrases.start.building), WORTH_A_WORD);
  const { code, output } = await runTurbo(world.env).finally(() => clearTimeout(patience));
  if (code === 0) return;
  // In turbo's words; where it finds other ones, all that it said is shown.
  if (/package manager binary/.test(output)) throw new CannotStart(phrases.start.noPnpm);
  world.complain(output.trimEnd());
  throw new CannotStart(phrases.start.buildFailed);
}

/** Turbo by its script, not by a shell's idea of where `turbo` is: Windows has another. */
function runTurbo(env: ServerWorld["env"]): Promise<{ code: number | null; output: string }> {
  const turbo = createRequire(join(WORKSPACE, "package.json")).resolve("turbo/bin/turbo");
  const build = spawn(process.execPath, [turbo, "run", "build", "--filter=@linchpin/quiz"], {
    cwd: WORKSPACE,
    env: { ...env, ...SILENCE, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (text: string) => {
    output += text;
  };
  build.stdout.setEncoding("utf8").on("data", keep);
  build.stderr.setEncoding("utf8").on("data", keep);
  return new Promise((done, fail) => {
    build.on("error", fail);
    build.on("close", (code) => done({ code, output }));
  });
}

/** Neither tool tells its maker what is done here. */
const SILENCE = {
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};
