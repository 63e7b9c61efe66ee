import type { Form } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";
import { asked, question } from "./questions.ts";
import { notesOf, solutionOf, whyOf } from "./solutions.ts";

/** For every item the answer that fits, why it fits, where to look, and what the others really are. */
export function composeAnswers(composing: Composing, { items }: Form): readonly Piece[] {
  const { say } = composing;
  if (items.length === 0) return [];
  return [
    heading(say.answers),
    ...items.map(
      (item, at): Piece => ({
        kind: "answer",
        ...asked(item, at),
        where: say.places(item.rationale.paragraphs),
        solution: solutionOf(composing, item),
      }),
    ),
  ];
}

/** The quiz for a teacher: every item whole, its answer marked, with the reasons right under it. */
export function composeMarkedQuestions(composing: Composing, { items }: Form): readonly Piece[] {
  const { say } = composing;
  return items.flatMap((item, at): readonly Piece[] => {
    const solution = solutionOf(composing, item);
    const why = whyOf(solution);
    return [
      question(composing, { item, at, marking: "marked" }),
      {
        kind: "why",
        ...(why !== undefined && { why }),
        where: say.places(item.rationale.paragraphs),
        notes: notesOf(solution),
      },
    ];
  });
}
