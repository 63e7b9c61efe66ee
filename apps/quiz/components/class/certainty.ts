import type { Certainty } from "@linchpin/model";

/** How sure a student may say to be, the least first. */
export const CERTAINTIES = ["not-very", "fairly", "very"] as const satisfies readonly Certainty[];

/** The certainty of that name, if it is one. */
export function findCertainty(name: string | undefined): Certainty | undefined {
  return CERTAINTIES.find((certainty) => certainty === name);
}
