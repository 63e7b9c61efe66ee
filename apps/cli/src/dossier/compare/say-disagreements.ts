import { type Comparison, DECISION_KINDS, type Decision } from "@linchpin/model";
import { comparePhrasesEn as say } from "../../phrases/compare-en.ts";
import type { Paint } from "../paint.ts";

const LONGEST_TITLE = 72;

/** Every decision that the coders made differently, kind by kind, as lines. */
export function disagreementLines({ disagreements }: Comparison, paint: Paint): readonly string[] {
  const byKind = Map.groupBy(disagreements, ({ kind }) => kind);
  return [
    paint.strong(say.disagreements({ count: disagreements.length })),
    ...DECISION_KINDS.flatMap((kind) => {
      const found = byKind.get(kind) ?? [];
      if (found.length === 0) return [];
      return ["", `  ${say.kinds[kind]}`, ...found.flatMap((one) => linesOf(one, paint))];
    }),
  ];
}

function linesOf(decision: Decision, paint: Paint): readonly string[] {
  const values = say.bothValues({ a: wordsFor(decision.a), b: wordsFor(decision.b) });
  const doubt = decision.inDoubt ? say.inDoubt : "";
  return [`    ${subjectOf(decision)}`, `      ${paint.warning(values)}${doubt}`];
}

function subjectOf({ kind, about, paragraphs }: Decision): string {
  const [n] = paragraphs;
  if (about.length === 0 && n !== undefined) return say.paragraph({ n });
  const between = kind === "relation" ? say.between.arguments : say.between.subjects;
  return about.map(({ title }) => clip(title)).join(between) + say.where({ paragraphs });
}

/** A value as a coder would say it; values of one cell are joined by a plus in the data. */
function wordsFor(value: string): string {
  return value
    .split("+")
    .map((one) => say.values[one] ?? one)
    .join(say.and);
}

/** A long sentence by its beginning: enough to know it by. */
export function clip(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}
