import { createServer } from "node:net";

/** A port of this computer that nobody uses just now. */
export function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((done, fail) => {
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") throw new Error("No port was given.");
      probe.close(() => done(address.port));
    });
  });
}
