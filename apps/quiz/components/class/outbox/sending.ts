import type { UnsentAnswer } from "./outbox.ts";

/** What the server takes at once. */
const MOST_ANSWERS = 60;
const MOST_CHARACTERS = 12_000;

/** In milliseconds. */
const LONGEST_AGE = 7 * 24 * 60 * 60 * 1_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** As many of the answers as go into one request, the oldest first; one at least. */
export function nextBatch(unsent: readonly UnsentAnswer[]): readonly UnsentAnswer[] {
  const waiting = [...unsent].sort((a, b) => a.madeAt - b.madeAt);
  const batch: UnsentAnswer[] = [];
  let room = MOST_CHARACTERS;
  for (const answer of waiting) {
    room -= JSON.stringify(answer).length;
    if (batch.length === MOST_ANSWERS || (room < 0 && batch.length > 0)) return batch;
    batch.push(answer);
  }
  return batch;
}

/** The body of a request for `POST /api/answers`. */
export function toRequest(
  attempt: string,
  tab: string,
  batch: readonly UnsentAnswer[],
  now: number,
): string {
  const answers = batch.map(({ item, seq, submission, fields, certainty, madeAt }) => {
    // A clock that was set back must not make an answer from the future.
    const age = Math.min(LONGEST_AGE, Math.max(0, Math.round(now - madeAt)));
    return { item, round: 1, seq, submission, fields, certainty, age };
  });
  return JSON.stringify({ attempt, tab, answers });
}

/**
 * How long to wait, in milliseconds, after so many tries in vain: full jitter over a span that doubles from
 * a second to half a minute, so that a class does not come back all at once; never less than the server asks.
 */
export function waitAfter(tries: number, random: number, asked = 0): number {
  const span = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, tries - 1));
  return Math.max(asked, random * span);
}
