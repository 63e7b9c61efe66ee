import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { openServer } from "@linchpin/quiz/server";
import { everyKind, shipped, withoutText, withText } from "./samples.ts";

/** The quiz server on a data folder of its own, which goes with it: `serve.ts PORT`. */
const dataFolder = mkdtempSync(join(tmpdir(), "linchpin-e2e-"));
const server = await openServer({
  dataFolder,
  port: Number(process.argv[2]),
  dossiers: [shipped, withText, withoutText, everyKind],
  complain: (line) => void process.stderr.write(`${line}\n`),
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
    process.exit(0);
  });
}
