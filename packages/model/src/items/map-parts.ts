import type { Argument } from "../dossier/argument.ts";
import { type MapPart, mapArgument } from "../views/argument-map.ts";
import type { ItemContext } from "./context.ts";
import type { Rationale } from "./item.ts";

/** The boxes of one argument, claim first, with what the item asked for marked. */
export function mapPartsOf(
  { dossier, say }: ItemContext,
  argument: Argument,
  markedId: string,
): Rationale["mapParts"] {
  const { claim, condition, premises, warrant } = mapArgument(dossier, argument, say);
  return [claim, condition, ...premises, warrant]
    .filter((part): part is MapPart => part !== undefined)
    .map(({ id, role, kicker, text, stated }) => ({
      role,
      kicker,
      text,
      stated,
      marked: id === markedId,
    }));
}
