import type { PresentedItem } from "@linchpin/model";
import { z } from "zod";
import { phrases } from "#phrases/here.ts";
import { ManyValues } from "#server/request.ts";

const FieldName = z.string().regex(/^(?:option|hint|certainty|(?:row|place)\.[\w-]{22})$/);

/** A question's form as it is sent; anything else in it is refused. */
export const AnswerForm = z.record(FieldName, ManyValues);

/** What to do when an answer is not whole, in one sentence. */
export function askForWhole(item: PresentedItem): string {
  const { incomplete } = phrases().pages.question;
  if ("options" in item) return item.picks === 1 ? incomplete.one : incomplete.many(item.picks);
  return "rows" in item ? incomplete.rows : incomplete.places(item.entries.length);
}
