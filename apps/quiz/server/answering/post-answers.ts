import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { AnswerOutcome } from "#server/answering/answer-entry.ts";
import type { TakeAnswer } from "#server/answering/answering.ts";
import { isSentAnswers, type SentAnswers } from "#server/answering/sent-answers.ts";
import { attemptNotFound } from "#server/attempts.ts";
import { limits } from "#server/guard/limits.ts";
import { Refusal, toProblemResponse } from "#server/refusal.ts";
import { checkSent, readIncomingJson } from "#server/request.ts";
import { findRefusal } from "#server/store-away.ts";

/** In bytes: sixty answers of the largest kind. */
const MOST_BYTES = 64_000;

const Sent = z.custom<SentAnswers>(isSentAnswers);

/** What the browser is told of each: it goes on asking until it hears of it. `refused` is asked for no more. */
type AnswerResult = {
  readonly item: number;
  readonly seq: number;
  readonly fate: AnswerOutcome["fate"] | "refused";
  readonly problem?: string;
};

/**
 * `POST /api/answers`, in front of Next, which costs six times as much and starves sockets when a class
 * answers at once. The door has been passed; the same is asked here as of every other mutation: type 415,
 * bytes while they arrive 413, fields 422, rate 429. 200 is sent after the commit and never before.
 */
export function postAnswers(
  take: TakeAnswer,
  findDevice: (request: IncomingMessage) => string | undefined,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    try {
      const sent = checkSent(await readIncomingJson(request, MOST_BYTES), Sent);
      const device = findDevice(request);
      if (device === undefined) throw attemptNotFound();
      const address = request.socket.remoteAddress ?? "unknown";
      limits().take("write", { address, key: sent.attempt });
      send(response, await takeAll(take, sent, device));
    } catch (error) {
      const refusal = findRefusal(error);
      if (refusal === undefined) throw error;
      await sendRefusal(response, refusal);
    }
  };
}

type Taken = AnswerResult & Partial<Pick<AnswerOutcome, "isNewestTab" | "phase">>;

async function takeAll(
  take: TakeAnswer,
  { attempt, tab, answers }: SentAnswers,
  device: string,
): Promise<readonly Taken[]> {
  return await Promise.all(
    answers.map(async ({ item, submission, round, seq, fields, certainty, age }) => {
      const outcome = await take({
        attemptId: attempt,
        device,
        tab,
        itemNumber: item,
        submissionId: submission,
        round,
        seq,
        fields,
        certainty,
        age,
      }).catch(refusedAlone);
      return { item, ...outcome };
    }),
  );
}

/** One answer that cannot be taken keeps no other from being taken; a stranger's is no answer at all. */
function refusedAlone(error: unknown): Omit<Taken, "item"> {
  if (!(error instanceof Refusal) || error.code === "attempt-not-found") throw error;
  return { fate: "refused", seq: 0, problem: error.message };
}

function send(response: ServerResponse, taken: readonly Taken[]): void {
  const known = taken.find(({ phase }) => phase !== undefined);
  const results = taken.map(({ item, fate, seq, problem }) => ({ item, fate, seq, problem }));
  const body = JSON.stringify({
    results,
    isNewestTab: taken.every(({ isNewestTab }) => isNewestTab !== false),
    phase: known?.phase ?? "open",
  });
  // Headers that are not written before the body tell its length and go in one write with it.
  response.setHeader("content-type", "application/json");
  response.end(body);
}

async function sendRefusal(response: ServerResponse, refusal: Refusal): Promise<void> {
  const problem = toProblemResponse(refusal);
  response.writeHead(problem.status, Object.fromEntries(problem.headers));
  response.end(await problem.text());
}
