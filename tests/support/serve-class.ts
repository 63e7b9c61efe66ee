import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { openServer } from "@linchpin/quiz/server";
import {
  closeClass,
  findOpened,
  openAsTeacher,
  readAnswers,
  signInTeacher,
} from "@linchpin/quiz/testing/class";
import type { ClassErrand } from "./class-server.ts";
import { everyKind, withoutText } from "./samples.ts";

/** A server that lets the network in, told by its parent which sessions to open: `serve-class.ts PORT`. */
const dataFolder = mkdtempSync(join(tmpdir(), "linchpin-class-"));
const server = await openServer({
  dataFolder,
  port: Number(process.argv[2]),
  isClass: true,
  dossiers: [everyKind, withoutText],
  complain: (line) => void process.stderr.write(`${line}\n`),
});
const { joinOrigin: origin, origins } = server.reach();
process.send?.({ origin, laptop: origins[0], setUpLink: server.setUpLink });

process.on("message", async ({ id, errand }: { id: number; errand: ClassErrand }) => {
  process.send?.({ id, result: await run(errand) });
});
process.once("SIGTERM", async () => {
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
});

function run(errand: ClassErrand): Promise<unknown> {
  switch (errand.do) {
    case "open":
      return openAsTeacher(everyKind.slug, errand.opening);
    case "find":
      return findOpened(errand.sessionId);
    case "sign-in":
      return signInTeacher();
    case "close":
      return closeClass(errand.sessionId, errand.secondsAgo);
    case "read":
      return readAnswers(errand.sessionId);
  }
}
