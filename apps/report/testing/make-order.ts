import type { Handout } from "../src/compose/handout.ts";
import { makeHandout } from "../src/make-handout.ts";
import { composeOrder } from "../src/making/compose-order.ts";
import { measurePages } from "../src/making/lay-out-once.ts";
import type { Order } from "../src/making/order.ts";
import { prepareDossier } from "../src/making/prepare.ts";
import { settingFor } from "../src/pdf/setting.tsx";

type MadeOrder = {
  /** The data it is drawn from. */
  readonly handout: Handout;
  readonly bytes: Uint8Array;
  /** How much of its height each page fills, from 0 to 1. */
  readonly fill: readonly number[];
};

/** What was ordered as the program makes it; throws where it makes none. */
export async function makeOrder(order: Order): Promise<MadeOrder> {
  const prepared = prepareDossier(order.yaml);
  const made = await makeHandout(order);
  if (!prepared.ok || !made.ok) throw new Error(JSON.stringify({ prepared, made }));
  const { handout } = await composeOrder(prepared, order);
  return { handout, bytes: made.bytes, fill: await measurePages(handout, settingFor(order)) };
}
