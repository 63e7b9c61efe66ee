import process from "node:process";
import type { Made, Order } from "../making/order.ts";
import type { Program } from "../program/load.ts";
import { refuseNetwork } from "./refuse-network.ts";

/** What a child answers to an order. */
export type Answer = { readonly made: Made; readonly residentBytes: number };

/**
 * A process that draws one handout after the other, until its parent is gone or stops it.
 *
 * What a drawing throws ends it: the renderer's WebAssembly may be broken for good by then.
 */
refuseNetwork();
process.on("disconnect", () => process.exit());
// The printer gives the address of a module that exports it.
const { makeHandout } = (await import(process.argv[2] ?? "")) as Program;
process.on("message", (order: Order) => void answer(order));
process.send?.("ready");

async function answer(order: Order): Promise<void> {
  const made = await makeHandout(order);
  process.send?.({ made, residentBytes: process.memoryUsage.rss() } satisfies Answer);
}
