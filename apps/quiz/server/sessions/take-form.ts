import { ANCHORS } from "#components/anchors.ts";
import { findCertainty } from "#components/class/certainty.ts";
import { app } from "#server/app.ts";
import { type Attempt, attemptNotFound, type Visitor } from "#server/attempts.ts";
import { FIELDS, type SentFields } from "#server/chosen.ts";

type SentForm = { readonly number: number; readonly form: SentFields };

/** Keeps an answer that came as a plain form, by the same queue as all others; gives the path to go on to. */
export async function takeForm(
  { id, session, form: { items } }: Attempt,
  { device }: Visitor,
  { number, form }: SentForm,
): Promise<string> {
  if (device === undefined) throw attemptNotFound();
  const { fate } = await app().takeAnswer({
    attemptId: id,
    device,
    itemNumber: number,
    round: 1,
    fields: form,
    certainty: findCertainty(String(form[FIELDS.certainty])),
    // The newest there is, given just now.
    ...{ seq: null, submissionId: null, age: 0, tab: null },
  });
  if (fate === "late") return `/attempts/${id}?late=1`;
  if (session.feedback === "at-once")
    return `/attempts/${id}/questions/${number}#${ANCHORS.verdict}`;
  return number < items.length ? `/attempts/${id}/questions/${number + 1}` : `/attempts/${id}`;
}
