import { type CopyComparison, compareCopy } from "@linchpin/model";
import type { Database } from "#db/client.ts";
import { phrases } from "#phrases/here.ts";
import { requireForm } from "#server/forms.ts";
import { Refusal } from "#server/refusal.ts";
import { type Owner, requireOwnSession } from "#server/sessions/own-session.ts";
import type { Session } from "#server/sessions/session.ts";

/** How much of a text is the editorial's. */
export type TextCheck = {
  readonly matching: number;
  readonly paragraphs: number;
  /** The numbers of those that are missing or differ; the title is 0. */
  readonly differing: readonly number[];
};

/**
 * Shows a teacher's own copy to the students of one session, until it closes.
 *
 * It is held in this process's memory alone: never in the database, a log or an export. Refuses a text of which no
 * paragraph is the editorial's.
 */
export async function showText(
  database: Database,
  owner: Owner,
  sessionId: string,
  text: string,
): Promise<void> {
  const session = await requireOwnSession(database, owner, sessionId);
  if (session.phase !== "open") return;
  const { dossier } = await requireForm(database, session.formDigest);
  const compared = compareCopy(text, dossier.source.paragraphs);
  if (!compared.paragraphs.some(({ matches }) => matches))
    throw new Refusal("text-unknown", phrases().sessions.problems["text-unknown"]);
  shown().set(session.id, compared);
  hideWhenItCloses(session);
}

/** The text that is shown to a session while it is open; undefined where there is none. */
export function findShownText({ id, phase }: Pick<Session, "id" | "phase">) {
  if (phase !== "open") hideText(id);
  return shown().get(id);
}

/** Takes a text back. */
export function hideText(sessionId: string): void {
  shown().delete(sessionId);
}

/** How the text that is shown compares with the editorial's paragraphs. */
export function checkText(
  { paragraphs }: CopyComparison,
  digests: ReadonlyArray<{ readonly n: number }>,
): TextCheck {
  const matching = new Set(paragraphs.filter(({ matches }) => matches).map(({ n }) => n));
  const differing = digests.map(({ n }) => n).filter((n) => !matching.has(n));
  return { matching: matching.size, paragraphs: digests.length, differing };
}

/** As long a wait as a timer can have, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Nobody may look at it again, and it must not stay for that. */
function hideWhenItCloses({ id, closesAt }: Pick<Session, "id" | "closesAt">): void {
  if (!closesAt) return;
  const wait = Math.min(LONGEST_WAIT, Math.max(0, closesAt.getTime() - Date.now()));
  setTimeout(() => hideText(id), wait).unref();
}

/** Known by name, as in `app.ts`: a page holds another copy of this module than a route. */
const KEY = Symbol.for("linchpin.quiz.shown-text");

type Shared = typeof globalThis & { [KEY]?: Map<string, CopyComparison> };

function shown(): Map<string, CopyComparison> {
  const shared: Shared = globalThis;
  shared[KEY] ??= new Map();
  return shared[KEY];
}
