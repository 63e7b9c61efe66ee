import type { Phase } from "#server/sessions/phase.ts";
import type { AnswerResult } from "./outbox.ts";

/** How an attempt stands at the server. */
export type Standing = {
  readonly phase: Phase;
  readonly isNewestTab: boolean;
  readonly isHandedIn?: boolean;
};

/** What the server says to answers. */
export type AnswersReply = Standing & { readonly results: readonly AnswerResult[] };

/**
 * What came of a request: the reply, or why there is none.
 *
 * `later`: the line, or the server, is busy or away; in milliseconds how long it asks to wait.
 * `refused`: it will not be taken however often it is sent.
 */
export type Asked<Reply> =
  | { readonly is: "answered"; readonly reply: Reply }
  | { readonly is: "later"; readonly wait: number }
  | { readonly is: "refused"; readonly isShutOut: boolean };

/** In milliseconds: a line that says nothing for so long is taken for dead. */
const PATIENCE = 8_000;

/** The statuses by which a server asks to come again. */
const LATER: ReadonlySet<number> = new Set([408, 425, 429]);

/** Sends a request of ours and says what came of it; never throws. */
export async function askServer<Reply>(path: string, init: RequestInit): Promise<Asked<Reply>> {
  try {
    const response = await fetch(path, {
      ...init,
      headers: { accept: "application/json", "content-type": "application/json" },
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    // The server's own word: it is checked there, and this page came from it.
    if (response.ok) return { is: "answered", reply: (await response.json()) as Reply };
    if (response.status < 500 && !LATER.has(response.status))
      return { is: "refused", isShutOut: response.status === 404 || response.status === 403 };
    return { is: "later", wait: Number(response.headers.get("retry-after") ?? 0) * 1_000 || 0 };
  } catch {
    return { is: "later", wait: 0 };
  }
}
