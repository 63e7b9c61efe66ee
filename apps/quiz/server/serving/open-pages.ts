import type { Server } from "node:http";
import { dirname } from "node:path";
import next from "next";

/** The folder of the app, which holds `app/` and the build. */
export const QUIZ = dirname(dirname(import.meta.dirname));

type PageOptions = {
  readonly server: Server;
  readonly port: number;
  /** Pages are compiled as they are edited. */
  readonly isDevelopment: boolean;
};

/** Has Next get its pages ready, answering through that server. */
export async function openPages({ server, port, isDevelopment: dev }: PageOptions) {
  const pages = next({ dev, dir: QUIZ, hostname: "localhost", port, httpServer: server });
  await (dev ? pages.prepare() : quietly(() => pages.prepare()));
  return pages;
}

/** Next tells how long its config took to read, which is nothing to a teacher. */
async function quietly(work: () => Promise<void>): Promise<void> {
  // biome-ignore-start lint/suspicious/noConsole: it is Next's own way to the terminal
  const { log } = console;
  console.log = () => undefined;
  await work().finally(() => {
    console.log = log;
  });
  // biome-ignore-end lint/suspicious/noConsole: as above
}
