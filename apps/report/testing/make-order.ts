import type { Handout } from "../src/compose/handout.ts";
import { makeHandout } from "../src/make-handout.ts";
import { composeOrder } from "../src/making/compose-order.ts";
import type { Order } from "../src/making/order.ts";
import { prepareDossier } from "../src/making/prepare.ts";

/** What was ordered as the program makes it, and the data it is drawn from; throws where there is none. */
export async function makeOrder(
  order: Order,
): Promise<{ readonly handout: Handout; readonly bytes: Uint8Array }> {
  const prepared = prepareDossier(order.yaml);
  const made = await makeHandout(order);
  if (!prepared.ok || !made.ok) throw new Error(JSON.stringify({ prepared, made }));
  const { handout } = await composeOrder(prepared, order);
  return { handout, bytes: made.bytes };
}
