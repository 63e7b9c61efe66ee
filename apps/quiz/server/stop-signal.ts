import process from "node:process";

/** Ctrl-C, a supervisor, and a terminal that was closed: the last is all that node hears of npx being ended. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Why to stop: somebody asked, or something broke that nobody caught. */
export type StopReason =
  | { readonly kind: "asked" }
  | { readonly kind: "bug"; readonly error: unknown };

/**
 * Waits until the process should stop. From the call on nothing else ends it.
 *
 * Next listens for uncaught exceptions too, but only logs them and goes on.
 */
export function untilStopped(): Promise<StopReason> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve({ kind: "asked" }));
    process.on("uncaughtException", (error) => resolve({ kind: "bug", error }));
  });
}
