#!/usr/bin/env node
import process from "node:process";
import { runLinchpin } from "./verbs.ts";
import { processWorld } from "./world.ts";

// A terminal that was closed, or a pipe whose reader left, is no reason to fail.
for (const out of [process.stdout, process.stderr]) out.on("error", () => undefined);

process.exitCode = await runLinchpin(process.argv.slice(2), processWorld(process));
