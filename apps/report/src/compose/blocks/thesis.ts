import type { ArgumentMap } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** What the editorial argues for, never without its condition. */
export function composeThesis({ say }: Composing, map: ArgumentMap): readonly Piece[] {
  const main = map.arguments.find(({ id }) => id === map.thesis);
  if (!main) return [];
  const { claim, condition } = main;
  return [
    heading(say.thesis),
    {
      kind: "thesis",
      claim: claim.text,
      ...(condition && { condition: { label: say.condition, text: condition.text } }),
      where: say.places(
        [...new Set([...claim.paragraphs, ...(condition?.paragraphs ?? [])])].toSorted(
          (a, b) => a - b,
        ),
      ),
    },
  ];
}
