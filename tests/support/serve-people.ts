import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { openServer } from "@linchpin/quiz/server";
import { seatPeople } from "@linchpin/quiz/testing/people";
import { everyKind, withText } from "./samples.ts";

/**
 * A server at `serve-people.ts PORT`: for every line it reads it seats everybody anew and tells them in
 * one line of JSON. It ends with its input.
 */
const dataFolder = mkdtempSync(join(tmpdir(), "linchpin-people-"));
const server = await openServer({
  dataFolder,
  port: Number(process.argv[2]),
  dossiers: [withText, everyKind],
  complain: (line) => void process.stderr.write(`${line}\n`),
});

for await (const _ of createInterface({ input: process.stdin })) {
  const people = await seatPeople(withText.slug, everyKind.slug);
  process.stdout.write(`${JSON.stringify(people)}\n`);
}
await server.stop();
rmSync(dataFolder, { recursive: true, force: true });
process.exit(0);
