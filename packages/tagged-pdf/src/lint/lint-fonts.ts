import type { LaidOut } from "../pages/laid-out.ts";
import type { PagePlan, Plan, Step } from "../tags/plan.ts";
import type { Part } from "../text/line.ts";
import { type PageProblem, problem } from "./problem.ts";

/** Characters that no font has, and fonts that would not be embedded, artifacts not excepted. */
export function lintFonts({ pages }: Plan): readonly PageProblem[] {
  return pages.flatMap(lintPage);
}

function lintPage({ steps }: PagePlan, page: number): readonly PageProblem[] {
  return steps.flatMap((step) =>
    step.kind === "node"
      ? lintNode(step.node, page)
      : partsOf(step).flatMap((part) => lintPart(part, page)),
  );
}

function partsOf(step: Exclude<Step, { kind: "node" }>): readonly Part[] {
  if (step.kind === "text") return step.text.parts;
  return step.drawing.shapes.flatMap((shape) => (shape.kind === "lettering" ? [shape.part] : []));
}

function lintPart({ text, words }: Part, page: number): readonly PageProblem[] {
  return words.some(({ isMissing }) => isMissing) ? [problem("missing-glyph", page, text)] : [];
}

/** What the renderer lays out of its own Text, as far as it is read here. */
type StockLine = {
  readonly string: string;
  readonly runs: ReadonlyArray<{
    readonly attributes: { readonly font?: ReadonlyArray<{ readonly type?: string }> };
    readonly glyphs?: ReadonlyArray<{ readonly id: number }>;
  }>;
};

/** The renderer's own Text, in a drawing or not. */
function lintNode(node: LaidOut, page: number): readonly PageProblem[] {
  // The renderer's types leave the lines of a node open; `@react-pdf/textkit` makes them so.
  const lines = (node.lines ?? []) as readonly StockLine[];
  return [
    ...lines.flatMap((line) => lintLine(line, page)),
    ...(node.children ?? []).flatMap((child) => lintNode(child, page)),
  ];
}

function lintLine({ string, runs }: StockLine, page: number): readonly PageProblem[] {
  const isMissing = runs.some(({ glyphs }) => glyphs?.some(({ id }) => id === 0));
  const isLeftOut = runs.some(({ attributes }) => attributes.font?.[0]?.type === "STANDARD");
  return [
    ...(isMissing ? [problem("missing-glyph", page, string)] : []),
    ...(isLeftOut ? [problem("font-not-embedded", page, string)] : []),
  ];
}
