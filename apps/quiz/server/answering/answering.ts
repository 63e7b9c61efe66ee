import {
  type Certainty,
  findCertaintyPoints,
  isAnswered,
  openResponse,
  scoreResponse,
} from "@linchpin/model";
import type { Database } from "#db/client.ts";
import { phrases } from "#phrases/here.ts";
import { askForWhole } from "#server/answer-form.ts";
import type { AnswerEntry, AnswerOutcome } from "#server/answering/answer-entry.ts";
import { type AnswerableForm, formsOfAttempts } from "#server/answering/form-of-attempt.ts";
import { groupWrites } from "#server/answering/group-writes.ts";
import { writeAnswers } from "#server/answering/write-answers.ts";
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
  const formOf = formsOfAttempts(database);
  const write = groupWrites((entries: readonly AnswerEntry[]) => writeAnswers(database, entries));
  return async (sent) => {
    const form = await formOf(sent.attemptId);
    if (!form) throw attemptNotFound();
    const entry = await orStrangersRefusal(database, sent, () => scored(form, sent));
    const outcome = await write({ ...keyOf(sent), ...entry });
    if (outcome.fate === "unknown") throw attemptNotFound();
    return outcome;
  };
}

/** What an answer lacks is told to those alone who may give it; asked only when there is something to tell. */
async function orStrangersRefusal<Scored>(
  database: Database,
  { device, attemptId }: SentAnswer,
  score: () => Scored,
): Promise<Scored> {
  try {
    return score();
  } catch (refusal) {
    if (await mayAct(database, { device, attemptId })) throw refusal;
    throw attemptNotFound();
  }
}

function attemptNotFound(): Refusal {
  return new Refusal("attempt-not-found", phrases().pages.notYours.title);
}

function keyOf({ fields: _fields, certainty: _certainty, ...key }: SentAnswer) {
  return key;
}

function scored(form: AnswerableForm, { itemNumber, fields, certainty }: SentAnswer) {
  const [item, presented] = [form.form.items[itemNumber - 1], form.presented[itemNumber - 1]];
  if (!item || !presented) throw new Refusal("question-not-found", phrases().notFound.title);
  const response = openResponse(item, toResponse(readChosen(presented, fields)), form.seal);
  if (!isAnswered(item, response)) throw new Refusal("invalid-input", askForWhole(presented));
  const score = scoreResponse(item, response);
  // Where an answer can be partly right, one lucky part at "very sure" would pay.
  const isCertain =
    certainty !== undefined && findCertaintyPoints(item, score, certainty) !== undefined;
  return { response, points: score.points, certainty: isCertain ? certainty : null };
}
