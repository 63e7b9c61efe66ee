import type { Dossier } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** What a class practises, as far as it is in the dossier. */
const STANDARDS_ROWS = [
  "source",
  "matrix",
  "voices",
  "evidence",
  "counter",
  "granted",
  "frames",
] as const;
export type StandardsRow = (typeof STANDARDS_ROWS)[number];

/**
 * Indicators of the C3 Framework by what a block practises, never by what the editorial is about.
 * Codes only: the wording of the indicators is not ours to print.
 */
const INDICATORS: Readonly<Record<StandardsRow, readonly string[]>> = {
  source: ["D3.1", "D3.2"],
  matrix: ["D2.Civ.10"],
  voices: ["D2.Civ.10"],
  evidence: ["D3.3"],
  counter: ["D3.4"],
  granted: ["D4.4"],
  frames: ["D4.1"],
};

const BANDS = ["6-8", "9-12"] as const;

/** For each block there is, the codes of what it practises, for both bands. */
export function composeStandards({ dossier, say }: Composing): readonly Piece[] {
  const rows = STANDARDS_ROWS.filter((row) => isPractised(dossier, row)).map((row) => [
    say.standardsFor[row],
    ...BANDS.map((band) => INDICATORS[row].map((code) => `${code}.${band}`).join(", ")),
  ]);
  return [
    heading(say.standards),
    { kind: "table", head: say.standardsHead, shares: [5, 3, 3], rows },
    { kind: "paragraph", text: say.standardsTreaties },
  ];
}

function isPractised({ positions, arguments: all }: Dossier, row: StandardsRow): boolean {
  switch (row) {
    case "matrix":
    case "voices":
      return positions.length > 0;
    case "evidence":
      return all.some(({ premises }) => premises.some(({ kind }) => kind === "evidence"));
    case "counter":
      return all.some(({ standing }) => standing === "counter");
    case "granted":
      return all.some(({ warrant }) => warrant && !warrant.stated);
    default:
      return true;
  }
}
