import type { Outbox } from "./outbox.ts";

/** What may honestly be said of a question's answer. */
export type SaveState = "open" | "choosing" | "keeping" | "device" | "saved" | "lost" | "late";

/** What is known of where the answers are, beside the outbox itself. */
export type Whereabouts = {
  readonly outbox: Outbox;
  /** By submission: written to this device's storage, or refused by it. Neither while it is being written. */
  readonly onDevice: ReadonlyMap<string, boolean>;
  /** True when the server will not have answers from this browser. */
  readonly isShutOut: boolean;
};

/** In milliseconds: what is over sooner is not said. */
export const SOON = 300;

/**
 * Where the answer to a question is, derived from what was acknowledged and never guessed.
 *
 * `now` is this device's clock: an answer just made is `choosing` for a moment, so that the screen does not
 * flicker through every state of a good line.
 */
export function saveState(
  { outbox, onDevice, isShutOut }: Whereabouts,
  item: number,
  now: number,
): SaveState {
  const kept = outbox.unsent.get(item);
  if (!kept) {
    if (outbox.late.has(item)) return "late";
    return outbox.standing.has(item) ? "saved" : "open";
  }
  const isOnDevice = onDevice.get(kept.submission);
  const isRefused = isShutOut || outbox.refused.has(kept.submission);
  if (isRefused || isOnDevice === false) return "lost";
  if (now - kept.madeAt < SOON) return "choosing";
  return isOnDevice ? "device" : "keeping";
}
