import type { IncomingMessage, ServerResponse } from "node:http";
import { phrases } from "#phrases/en.ts";
import { networkTerminalEn } from "#phrases/network-terminal-en.ts";
import { answering } from "#server/answer-status.ts";
import { type DoorStatus, refuseAtDoor, tellHowItCame } from "#server/door.ts";
import type { Reach } from "#server/network/reach.ts";
import { setSecurityHeaders } from "#server/security-headers.ts";
import type { HotPaths } from "#server/serving/hot-paths.ts";

/** Answers a request; what it rejects with is a bug. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Ways = {
  readonly reach: () => Reach;
  readonly hotPaths: HotPaths;
  /** Next's, for all else. */
  readonly page: Answer;
  /** Without the content policy, which a page that is edited cannot bear. */
  readonly isDevelopment: boolean;
};

/** Every request's way: the door, the headers, then a hot path or Next. */
export function answerBy({ reach, hotPaths, page, isDevelopment }: Ways): Answer {
  return async (request, response) => {
    const known = reach();
    const refused = refuseAtDoor(request, known.hosts);
    if (refused !== undefined) return answerRefused(response, refused, known);
    tellHowItCame(request, known);
    if (!isDevelopment) setSecurityHeaders(request, response);
    const answer = hotPaths.get(`${request.method} ${request.url?.split("?", 1)[0]}`) ?? page;
    await answering(request, response, () => answer(request, response));
  };
}

/** For the moments before the pages are there, and while they go. */
export async function answerBusy(
  _request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader("retry-after", "1");
  answerStatus(response, 503, phrases.door[503]);
}

/** For a request whose answer broke. */
export function answerBroken(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else answerStatus(response, 500, phrases.door[500]);
}

function answerRefused(response: ServerResponse, status: DoorStatus, { origins }: Reach): void {
  const isOtherName = status === 421;
  const sentence = isOtherName
    ? networkTerminalEn.unknownName(origins.join(", "))
    : phrases.door[status];
  answerStatus(response, status, sentence);
}

function answerStatus(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${sentence}\n`);
}
