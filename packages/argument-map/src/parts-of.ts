import type { MapArgument, MapPart } from "@linchpin/model";
import type { BoxRole } from "./layout.ts";

/** A part of an argument as it is set in a box; the answer to an objection is one too. */
export type BoxPart = Pick<MapPart, "id" | "kicker" | "text" | "stated"> & {
  readonly role: Exclude<BoxRole, "thesis">;
};

/** What stands under an argument's claim, in reading order. */
export function partsUnder(argument: MapArgument): readonly BoxPart[] {
  const { condition } = argument;
  return [...(condition ? [condition] : []), ...basisOf(argument), ...answerOf(argument)];
}

/** What an argument's claim rests on: the premises, and why they count. */
export function basisOf({ premises, warrant }: MapArgument): readonly BoxPart[] {
  return [...premises, ...(warrant ? [warrant] : [])];
}

/** What is made of an objection, if it is one. */
export function answerOf({ answer }: MapArgument): readonly BoxPart[] {
  return answer ? [{ ...answer, role: "answer", stated: true }] : [];
}
