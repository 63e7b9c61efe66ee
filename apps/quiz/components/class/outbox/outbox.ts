import type { Certainty } from "@linchpin/model";

/** The controls of a question as a form would send them; a name without a value is left out. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** What a student gives for one question at one moment. */
export type GivenAnswer = {
  /** The question's number, from 1. */
  readonly item: number;
  readonly fields: Fields;
  readonly certainty: Certainty | undefined;
};

/** An answer that the server is not known to have. */
export type UnsentAnswer = GivenAnswer & {
  /** One more than that of the answer before it: of two, the higher one stands. */
  readonly seq: number;
  /** The same however often this answer is sent. */
  readonly submission: string;
  /** By this device's clock, in milliseconds. */
  readonly madeAt: number;
};

/** The answer that stands at the server, as far as this page knows; `fields` are undefined where another tab gave it. */
export type StandingAnswer = {
  readonly seq: number;
  readonly fields: Fields | undefined;
  readonly certainty: Certainty | undefined;
};

/** All that a page knows of its answers, by question number. */
export type Outbox = {
  readonly standing: ReadonlyMap<number, StandingAnswer>;
  readonly unsent: ReadonlyMap<number, UnsentAnswer>;
  /** What arrived after the end: kept by the server, and marked late. */
  readonly late: ReadonlySet<number>;
  /** Where an answer from another tab or device stands instead of the one sent from here. */
  readonly overruled: ReadonlySet<number>;
  /** By submission: what the server will not take however often it is sent. It stays on this device. */
  readonly refused: ReadonlySet<string>;
};

/** What the server says became of one answer. */
export type AnswerResult = {
  readonly item: number;
  readonly fate: "saved" | "superseded" | "late" | "refused" | "unknown";
  readonly seq: number;
};

/** An outbox that holds nothing yet, over what stands at the server. */
export function openOutbox(standing: ReadonlyMap<number, StandingAnswer>): Outbox {
  return { standing, unsent: new Map(), late: new Set(), overruled: new Set(), refused: new Set() };
}

/** The next answer to a question, numbered above every other that this page knows of. */
export function numberAnswer(
  { standing, unsent }: Outbox,
  given: GivenAnswer,
  marks: Pick<UnsentAnswer, "submission" | "madeAt">,
): UnsentAnswer {
  const before = [standing.get(given.item)?.seq ?? 0, unsent.get(given.item)?.seq ?? 0];
  return { ...given, ...marks, seq: Math.max(...before) + 1 };
}

/** Puts an answer in, in place of an earlier one to its question; a later one stays. */
export function putAnswer(outbox: Outbox, answer: UnsentAnswer): Outbox {
  const known = outbox.unsent.get(answer.item);
  if (known && known.seq >= answer.seq) return outbox;
  return { ...outbox, unsent: new Map(outbox.unsent).set(answer.item, answer) };
}

/**
 * Takes in what became of the answers that were sent.
 *
 * Only the very answer that was sent leaves: one made meanwhile stays to be sent.
 */
export function settle(
  outbox: Outbox,
  sent: readonly UnsentAnswer[],
  results: readonly AnswerResult[],
): Outbox {
  return sent.reduce((settled, answer) => {
    const result = results.find(({ item }) => item === answer.item);
    if (!result || result.fate === "unknown") return settled;
    if (result.fate === "refused") return refuse(settled, [answer]);
    return settleOne(settled, answer, result);
  }, outbox);
}

/** Sets answers aside that cannot be taken, so that they hold back no other. */
export function refuse(outbox: Outbox, answers: readonly UnsentAnswer[]): Outbox {
  const submissions = answers.map(({ submission }) => submission);
  return { ...outbox, refused: new Set([...outbox.refused, ...submissions]) };
}

/** What is still to be sent. */
export function waitingAnswers({ unsent, refused }: Outbox): readonly UnsentAnswer[] {
  return [...unsent.values()].filter(({ submission }) => !refused.has(submission));
}

/** The answer to show at a question: the highest numbered that is known. */
export function shownAnswer(
  { standing, unsent }: Outbox,
  item: number,
): StandingAnswer | UnsentAnswer | undefined {
  const [kept, stands] = [unsent.get(item), standing.get(item)];
  return kept && kept.seq > (stands?.seq ?? 0) ? kept : stands;
}

function settleOne(outbox: Outbox, answer: UnsentAnswer, { fate, seq }: AnswerResult): Outbox {
  const { item, submission, fields, certainty } = answer;
  const isLatest = outbox.unsent.get(item)?.submission === submission;
  // The echo of an answer that this page has itself replaced since: what counts is the later one's fate.
  if (fate === "superseded" && !isLatest) return outbox;
  const unsent = new Map(outbox.unsent);
  if (isLatest) unsent.delete(item);
  if (fate === "late") return { ...outbox, unsent, late: new Set(outbox.late).add(item) };
  const stands = fate === "saved" ? { seq, fields, certainty } : { seq, ...UNSEEN };
  const isNews = (outbox.standing.get(item)?.seq ?? 0) < seq;
  const standing = isNews ? new Map(outbox.standing).set(item, stands) : outbox.standing;
  if (fate === "saved") return { ...outbox, unsent, standing };
  return { ...outbox, unsent, standing, overruled: new Set(outbox.overruled).add(item) };
}

const UNSEEN = { fields: undefined, certainty: undefined };
