import type { Item } from "../items/item.ts";
import type { Score } from "./score.ts";

/** How sure a student says to be of an answer. */
export type Certainty = "not-very" | "fairly" | "very";

/** Points for a right and a wrong answer at each certainty; break-even is at 67 % and at 80 %. */
const POINTS: Readonly<Record<Certainty, { readonly right: number; readonly wrong: number }>> = {
  "not-very": { right: 1, wrong: 0 },
  fairly: { right: 2, wrong: -2 },
  very: { right: 3, wrong: -6 },
};

/**
 * Certainty-based marks, −6 to 3 (Gardner-Medwin 2006; Moodle `question_cbm`), or undefined where
 * they make no sense: with part credit one lucky cell at "very sure" would pay, so only items that
 * are right or wrong as a whole have them.
 */
export function findCertaintyPoints(
  { kind }: Pick<Item, "kind">,
  { right }: Score,
  certainty: Certainty,
): number | undefined {
  if (kind !== "single-choice" && kind !== "evidence") return undefined;
  return POINTS[certainty][right ? "right" : "wrong"];
}
