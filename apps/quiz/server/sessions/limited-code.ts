import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { headers } from "next/headers";
import { limitOf, limits } from "#server/guard/limits.ts";
import { Refusal } from "#server/refusal.ts";

/**
 * What a code in a page's address opens, under the limit of the form in which it is typed: else pages
 * would be the way to guess codes. As there, only failures count, and each takes its time.
 */
export async function withinJoinLimit<Found>(find: () => Promise<Found>): Promise<Found> {
  const began = performance.now();
  const asker = { address: (await headers()).get("x-forwarded-for") ?? "unknown" };
  limits().require("join-code", asker);
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    limits().spend("join-code", asker);
    const { refusesAfter = 0 } = limitOf("join-code");
    await wait(Math.max(0, began + refusesAfter - performance.now()));
    throw error;
  }
}
