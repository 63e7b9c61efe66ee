import type { Agreement } from "@linchpin/model";
import { comparePhrasesEn as say } from "../../phrases/compare-en.ts";

/** Krippendorff's own customary bounds: good, and good enough for tentative conclusions. */
const GOOD = 0.8;
const TENTATIVE = 0.667;

type Verdict = keyof typeof say.verdicts;

/** A table of how far the coders agree on each kind of decision, as lines. */
export function agreementLines(agreements: readonly Agreement[]): readonly string[] {
  const rows = [say.columns, ...agreements.map(rowOf)];
  const widths = say.columns.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows.map((row) =>
    `  ${row.map((text, at) => pad(text, at, widths[at] ?? 0)).join("  ")}`.trimEnd(),
  );
}

function rowOf(agreement: Agreement): readonly string[] {
  const { kind, cells, agreed, alpha } = agreement;
  return [
    say.kinds[kind],
    String(cells),
    String(agreed),
    cells === 0 ? say.noFigure : say.perCent(agreed / cells),
    alpha === undefined ? say.noFigure : say.alpha({ alpha }),
    say.verdicts[verdictOn(agreement)],
  ];
}

function verdictOn({ cells, alpha, tooFew }: Agreement): Verdict {
  if (cells === 0) return "none-made";
  if (tooFew) return "too-few";
  if (alpha === undefined) return "no-variety";
  if (alpha >= GOOD) return "good";
  return alpha >= TENTATIVE ? "tentative" : "low";
}

/** Words to the left, numbers to the right, as in any table. */
function pad(text: string, at: number, width: number): string {
  const isNumber = at > 0 && at < say.columns.length;
  return isNumber ? text.padStart(width) : text.padEnd(width);
}
