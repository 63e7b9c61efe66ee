/**
 * Where a session stands, by the database's clock.
 *
 * `open`: answers are taken. `closing`: for half a minute after its end, answers given before it still
 * arrive, and nobody sees yet what fits. `closed`: it is over.
 */
export type Phase = "open" | "closing" | "closed";

/** In seconds: answers given before the end of a session may still arrive so long after it. */
export const GRACE = 30;
