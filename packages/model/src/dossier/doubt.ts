import { z } from "zod";
import { Note } from "./text.ts";

/**
 * How sure a coding is. `doubt` says in words what another reader might see otherwise; a doubtful
 * or `pending` coding is shown to the teacher and never becomes an item.
 */
export const CodingState = {
  doubt: Note.optional().describe(
    "What another careful reader might see otherwise. No question is made from a doubtful coding.",
  ),
  status: z
    .enum(["pending", "accepted"])
    .default("accepted")
    .describe(
      "pending: suggested and not looked at yet, so no question is made from it. accepted: somebody stands by it.",
    ),
};

/** True for a coding that items may rest on. */
export function isSettled(coding: {
  readonly doubt?: string | undefined;
  readonly status?: "pending" | "accepted" | undefined;
}): boolean {
  return coding.doubt === undefined && coding.status !== "pending";
}
