#!/usr/bin/env node
import process from "node:process";
import { readText } from "#server/read-text.ts";
import { runServer } from "#server/run-server.ts";

/**
 * The quiz server by itself, for a supervisor: all that `start` does, save the build.
 *
 * One process holds everything (`server/open-server.ts`): the lock on the data folder,
 * the database, the door and Next's pages. `--dev` compiles pages as they are edited.
 */
if (import.meta.main) {
  const argv = process.argv.slice(2);
  const world = {
    cwd: process.cwd(),
    say: (line: string) => void process.stdout.write(`${line}\n`),
    complain: (line: string) => void process.stderr.write(`${line}\n`),
    readText,
  };
  // A terminal that was closed is no reason to fail.
  for (const out of [process.stdout, process.stderr]) out.on("error", () => undefined);

  const isDevelopment = argv.includes("--dev");
  const flags = argv.filter((flag) => flag !== "--dev");
  process.exitCode = await runServer(flags, world, { isDevelopment });
  // Next's compiler would keep the process.
  if (isDevelopment) process.exit();
}
