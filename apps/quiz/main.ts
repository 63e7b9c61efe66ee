#!/usr/bin/env node
import process from "node:process";
import type { PrintHandout } from "#server/printing.ts";
import { readText } from "#server/read-text.ts";
import { type ExitCode, runServer, type ServerWorld } from "#server/run-server.ts";

type HowToRun = Omit<NonNullable<Parameters<typeof runServer>[2]>, "print">;

/** Serves the quizzes as `runServer` does, and prints handouts too. */
export async function runQuiz(
  argv: readonly string[],
  world: ServerWorld,
  how: HowToRun = {},
): Promise<ExitCode> {
  const printer = openPrinterWhenAsked();
  try {
    return await runServer(argv, world, { ...how, print: printer.print });
  } finally {
    await printer.close();
  }
}

/**
 * A printer that is opened by its first order: many servers never print.
 *
 * Here alone the quiz reaches the report; everything else is lent this by `app().print`.
 */
export function openPrinterWhenAsked(): {
  readonly print: PrintHandout;
  readonly close: () => Promise<void>;
} {
  let opened: Promise<{ print: PrintHandout; close: () => Promise<void> }> | undefined;
  const open = async () => (await import("@linchpin/report/worker")).openPrinter();
  return {
    print: async (order) => {
      opened ??= open();
      return await (await opened).print(order);
    },
    close: async () => await (await opened)?.close(),
  };
}

/**
 * The quiz server by itself, for a supervisor: all that `start` does, save the build.
 *
 * One process holds everything (`server/open-server.ts`): the lock on the data folder,
 * the database, the door and Next's pages. `--dev` compiles pages as they are edited.
 */
if (import.meta.main) {
  const argv = process.argv.slice(2);
  const { env } = process;
  const world = {
    cwd: process.cwd(),
    env,
    say: (line: string) => void process.stdout.write(`${line}\n`),
    complain: (line: string) => void process.stderr.write(`${line}\n`),
    readText,
  };
  // A terminal that was closed is no reason to fail.
  for (const out of [process.stdout, process.stderr]) out.on("error", () => undefined);

  const isDevelopment = argv.includes("--dev");
  const flags = argv.filter((flag) => flag !== "--dev");
  process.exitCode = await runQuiz(flags, world, { isDevelopment });
  // Next's compiler would keep the process.
  if (isDevelopment) process.exit();
}
