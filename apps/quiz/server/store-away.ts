import { isStoreAway } from "#db/store-away.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";

/** In seconds: a database that was started anew is there again by then. */
const COME_AGAIN = 2;

/**
 * What was thrown, as a refusal: it is one, or the database is away for now, and who asks is told
 * when to come again. Undefined for a bug.
 */
export function findRefusal(thrown: unknown): Refusal | undefined {
  if (thrown instanceof Refusal) return thrown;
  if (!isStoreAway(thrown)) return undefined;
  const options = { cause: thrown, retryAfter: COME_AGAIN };
  return new Refusal("store-away", phrases().refusal.storeAway, options);
}
