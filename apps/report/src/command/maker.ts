import { availableParallelism } from "node:os";
import type { Order } from "../making/order.ts";
import type { Printed } from "../worker/printer.ts";

/** Makes files, here or in processes of their own; no more at once than it was opened for. */
export type Maker = {
  readonly make: (order: Order) => Promise<Printed>;
  readonly close: () => Promise<void>;
};

/** How a maker is opened: 0 jobs draw in this process. */
export type OpenMaker = (jobs: number) => Promise<Maker>;

/** How many files to make at once when nobody says: a child costs a start, and is worth it for several dossiers. */
export function jobsFor(dossiers: number): number {
  return dossiers === 1 ? 0 : Math.min(availableParallelism(), MOST_BY_ITSELF);
}

/** A laptop is to be of use for other things meanwhile. */
const MOST_BY_ITSELF = 4;

/** For one drawing, in milliseconds: the largest dossier takes a tenth of it. */
const DEADLINE = 60_000;

/**
 * Draws in this process when one file is made after the other, since that starts soonest; else in as
 * many others as there are jobs, where a dossier that hangs or dies takes none with it.
 */
export async function openMaker(jobs: number): Promise<Maker> {
  if (jobs === 0) {
    const { loadProgram } = await import("../program/load.ts");
    const { makeHandout } = await loadProgram();
    return { make: makeHandout, close: async () => undefined };
  }
  const { openPrinter } = await import("../worker/printer.ts");
  const printer = openPrinter({
    children: jobs,
    queue: 0,
    deadlineMs: DEADLINE,
  });
  return { make: printer.print, close: printer.close };
}
