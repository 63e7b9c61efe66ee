import { LEAST_OVERLAP, MATCHED_LISTS, type Matchings, type Unmatched } from "@linchpin/model";
import { comparePhrasesEn as say } from "../../phrases/compare-en.ts";
import type { Paint } from "../paint.ts";
import { clip } from "./say-disagreements.ts";

type Side = "A" | "B";

/** What stands in one coding only, with what it comes nearest to in the other, as lines. */
export function oneSidedLines(matchings: Matchings, paint: Paint): readonly string[] {
  const lines = [
    ...linesOfSide("A", (list) => matchings[list].onlyA),
    ...linesOfSide("B", (list) => matchings[list].onlyB),
  ];
  return lines.length === 0 ? [] : [paint.strong(say.oneOnly), ...lines, ""];
}

/** How many were matched, and by what rule. */
export function matchedLine(matchings: Matchings): string {
  const counts = MATCHED_LISTS.map((list) => [list, matchings[list].matches.length] as const);
  return say.matched({ counts, overlap: LEAST_OVERLAP });
}

function linesOfSide(
  side: Side,
  onlyIn: (list: keyof Matchings) => readonly Unmatched[],
): readonly string[] {
  const lines = MATCHED_LISTS.flatMap((list) =>
    onlyIn(list).flatMap((lone) => [
      `    ${say.lone({ list, id: lone.id, title: clip(lone.title) })}`,
      `      ${nearestOf(lone, side)}`,
    ]),
  );
  return lines.length === 0 ? [] : ["", `  ${say.only({ side })}`, ...lines];
}

function nearestOf({ nearest }: Unmatched, side: Side): string {
  const other = side === "A" ? "B" : "A";
  return nearest ? say.nearest({ side: other, ...nearest }) : say.nothingNear({ side: other });
}
