import type { Form, Item } from "@linchpin/model";
import { letterOf } from "../composing.ts";
import type { Block } from "../handout.ts";

/** Every item of a form as a student gets it: nothing tells the answer from the others. */
export function composeQuestions({ items }: Form): readonly Block[] {
  return items.map((item, at) => question(item, at, false));
}

/** One item with its answer marked, for a teacher. */
export function question(item: Item, at: number, isKeyMarked: boolean): Block {
  const { stem, statement, options, key } = item;
  return {
    kind: "question",
    number: at + 1,
    stem,
    ...(statement !== undefined && { statement }),
    options: options.map(({ id, text }, index) => ({
      label: letterOf(index),
      text,
      isMarked: isKeyMarked && key.includes(id),
    })),
  };
}
