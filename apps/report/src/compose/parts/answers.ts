import type { Form, Item } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, letterOf } from "../composing.ts";
import type { Block } from "../handout.ts";
import { question } from "./questions.ts";

/** For every item the answer that fits, why it fits, where to look, and what the others really are. */
export function composeAnswers({ say }: Composing, { items }: Form): readonly Block[] {
  return [
    heading(say.answers),
    ...items.map((item, at): Block => {
      const { stem, statement } = item;
      const { keyed, others } = lettered(item);
      const [answer] = keyed;
      return {
        kind: "answer",
        number: at + 1,
        stem,
        ...(statement !== undefined && { statement }),
        answer: { label: answer?.letter ?? "", text: answer?.text ?? "" },
        why: item.rationale.why,
        where: say.places(item.rationale.paragraphs),
        others: others.map(({ letter, text, rationale }) => ({
          label: letter,
          text,
          rationale,
        })),
      };
    }),
  ];
}

/** The quiz for a teacher: every item whole, its answer marked, with the reasons right under it. */
export function composeMarkedQuestions({ say }: Composing, { items }: Form): readonly Block[] {
  return items.flatMap((item, at): readonly Block[] => [
    question(item, at, true),
    {
      kind: "why",
      why: item.rationale.why,
      where: say.places(item.rationale.paragraphs),
      others: lettered(item).others.map(({ letter, rationale }) => ({
        label: letter,
        text: rationale,
      })),
    },
  ]);
}

/** The letter the item's answer is printed with. */
export function answerLetter(item: Item): string {
  return lettered(item)
    .keyed.map(({ letter }) => letter)
    .join(", ");
}

function lettered({ options, key }: Item) {
  const all = options.map((option, at) => ({ ...option, letter: letterOf(at) }));
  return {
    keyed: all.filter(({ id }) => key.includes(id)),
    others: all.filter(({ id }) => !key.includes(id)),
  };
}
