import type { MapArgument, MapPart } from "@linchpin/model";

/** What stands under an argument's claim, in reading order. */
export function partsUnder({ condition, premises, warrant }: MapArgument): readonly MapPart[] {
  return [condition, ...premises, warrant].filter((part) => part !== undefined);
}
