import type { Form } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Block } from "../handout.ts";
import { asked, question } from "./questions.ts";
import { notesOf, solutionOf, whyOf } from "./solutions.ts";

/** For every item the answer that fits, why it fits, where to look, and what the others really are. */
export function composeAnswers(composing: Composing, { items }: Form): readonly Block[] {
  const { say } = composing;
  return [
    heading(say.answers),
    ...items.map(
      (item, at): Block => ({
        kind: "answer",
        ...asked(item, at),
        where: say.places(item.rationale.paragraphs),
        solution: solutionOf(composing, item),
      }),
    ),
  ];
}

/** The quiz for a teacher: every item whole, its answer marked, with the reasons right under it. */
export function composeMarkedQuestions(composing: Composing, { items }: Form): readonly Block[] {
  const { say } = composing;
  return items.flatMap((item, at): readonly Block[] => {
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
