import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { phrases } from "#phrases/here.ts";
import type { AnswerOutcome } from "#server/answering/answer-entry.ts";
import type { TakeAnswer } from "#server/answering/answering.ts";
import { limits } from "#server/guard/limits.ts";
import { Refusal, toProblemResponse } from "#server/refusal.ts";
import { checkSent, readJson, type SentRequest } from "#server/request.ts";

/** In bytes: sixty answers of the largest kind. */
const MOST_BYTES = 64_000;

const Answer = z.strictObject({
  item: z.int().min(1).max(200),
  round: z.int().min(1).max(9),
  seq: z.int().min(1).max(1_000_000),
  submission: z.guid(),
  fields: z.record(
    z.string().max(40),
    z.union([z.string().max(40), z.array(z.string().max(40)).max(40)]),
  ),
  certainty: z.enum(["not-very", "fairly", "very"]).optional(),
  /** In milliseconds, since it was given; a week at most. */
  age: z.int().min(0).max(604_800_000),
});

/** What a browser's outbox sends. */
const SentAnswers = z.strictObject({
  attempt: z.guid(),
  tab: z.string().regex(/^[\w-]{8,40}$/),
  answers: z.array(Answer).min(1).max(60),
});
type SentAnswers = z.infer<typeof SentAnswers>;

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
      const sent = checkSent(await readJson(dressed(request), MOST_BYTES), SentAnswers);
      const device = findDevice(request);
      if (device === undefined)
        throw new Refusal("attempt-not-found", phrases().pages.notYours.title);
      const asker = { address: request.socket.remoteAddress ?? "unknown", key: sent.attempt };
      limits().require("write", asker);
      limits().spend("write", asker);
      send(response, await takeAll(take, sent, device));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await sendRefusal(response, error);
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
    answers.map(async ({ item, round, seq, submission, fields, certainty, age }) => {
      const key = { attemptId: attempt, device, itemNumber: item, round, tab };
      const sent = { ...key, seq, submissionId: submission, fields, certainty, age };
      return { item, ...(await take(sent).catch(refusedAlone)) };
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
  response.writeHead(200, { "content-type": "application/json" }).end(body);
}

function dressed(request: IncomingMessage): SentRequest {
  const get = (name: string) => request.headers[name]?.toString() ?? null;
  return { headers: { get }, body: request };
}

async function sendRefusal(response: ServerResponse, refusal: Refusal): Promise<void> {
  const problem = toProblemResponse(refusal);
  response.writeHead(problem.status, Object.fromEntries(problem.headers));
  response.end(await problem.text());
}
