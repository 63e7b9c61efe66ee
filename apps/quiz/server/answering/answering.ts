import { type Certainty, findCertaintyPoints, isAnswered, scoreResponse } from "@linchpin/model";
import type { Database } from "#db/client.ts";
import { phrases } from "#phrases/here.ts";
import { askForWhole } from "#server/answer-form.ts";
import type { AnswerEntry, AnswerOutcome } from "#server/answering/answer-entry.ts";
import { groupWrites } from "#server/answering/group-writes.ts";
import { type AnswerableItem, itemsOfAttempts } from "#server/answering/items-of-attempts.ts";
import { writeAnswers } from "#server/answering/write-answers.ts";
import { attemptNotFound } from "#server/attempts.ts";
import { readChosen, type SentFields, toResponse } from "#server/chosen.ts";
import { Refusal } from "#server/refusal.ts";
import { mayAct } from "#server/sessions/devices.ts";

/** An answer as a browser sends it: the controls of the question as a form would send them. */
type SentAnswer = Pick<
  AnswerEntry,
  "attemptId" | "device" | "itemNumber" | "round" | "seq" | "submissionId" | "age" | "tab"
> & {
  readonly fields: SentFields;
  readonly certainty: Certainty | undefined;
};

/** Takes a student's answer and says what became of it, once that is on the disk. */
export type TakeAnswer = (sent: SentAnswer) => Promise<AnswerOutcome>;

/**
 * The one way an answer in a class is kept, with scripts or without.
 *
 * It is scored here, by the form alone; whether this browser may answer and whether the session still takes
 * answers is decided in the statement that writes it. Refuses what does not answer the whole item.
 */
export function openAnswering(database: Database): TakeAnswer {
  const itemsOf = itemsOfAttempts(database);
  const write = groupWrites((entries: readonly AnswerEntry[]) => writeAnswers(database, entries));
  return async (sent) => {
    const items = await itemsOf(sent.attemptId);
    if (!items) throw attemptNotFound();
    const scored = score(items[sent.itemNumber - 1], sent);
    if (scored instanceof Refusal) throw await refusalFor(database, sent, scored);
    const outcome = await write(entryOf(sent, scored));
    if (outcome.fate === "unknown") throw attemptNotFound();
    return outcome;
  };
}

type Scored = Pick<AnswerEntry, "response" | "points" | "certainty">;

function score(asked: AnswerableItem | undefined, sent: SentAnswer): Scored | Refusal {
  if (!asked) return new Refusal("question-not-found", phrases().notFound.title);
  const { item, presented, open } = asked;
  const response = open(toResponse(readChosen(presented, sent.fields)));
  if (!isAnswered(item, response)) return new Refusal("invalid-input", askForWhole(presented));
  const result = scoreResponse(item, response);
  // Where an answer can be partly right, one lucky part at "very sure" would pay.
  const isCertain =
    sent.certainty !== undefined && findCertaintyPoints(item, result, sent.certainty) !== undefined;
  return { response, points: result.points, certainty: (isCertain && sent.certainty) || null };
}

/** What an answer lacks is told to those alone who may give it; asked only when there is something to tell. */
async function refusalFor(
  database: Database,
  { device, attemptId }: SentAnswer,
  refusal: Refusal,
): Promise<Refusal> {
  return (await mayAct(database, { device, attemptId })) ? refusal : attemptNotFound();
}

function entryOf(sent: SentAnswer, { response, points, certainty }: Scored): AnswerEntry {
  return {
    attemptId: sent.attemptId,
    device: sent.device,
    itemNumber: sent.itemNumber,
    round: sent.round,
    seq: sent.seq,
    submissionId: sent.submissionId,
    age: sent.age,
    tab: sent.tab,
    response,
    points,
    certainty,
  };
}
