import {
  type ItemResponse,
  isAnswered,
  openerOf,
  presentItem,
  scoreResponse,
} from "@linchpin/model";
import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts, dossiers, responses, sessions } from "#db/schema.ts";
import { askForWhole } from "#server/answer-form.ts";
import { type Attempt, requireAttempt, requireItem } from "#server/attempts.ts";
import type { OpenForm, PublishedDossier } from "#server/publish.ts";
import { Refusal } from "#server/refusal.ts";
import { refuseWhileClassIsOn } from "#server/sessions/class-is-on.ts";

/**
 * Opens an attempt for the reader on the form whose turn it is; gives its id. The first is on the
 * first, the next on the second, then on the first again, whichever releases the earlier ones were on.
 */
export async function startAttempt(
  database: Database,
  { slug, forms }: Pick<PublishedDossier, "slug" | "forms">,
  reader: string,
): Promise<string> {
  await refuseWhileClassIsOn(database, slug);
  const earlier = await database.$count(attempts, isOn(database, slug, reader));
  const { sessionId, formDigest } = formInTurn(forms, earlier);
  const [attempt] = await database
    .insert(attempts)
    .values({ sessionId, formDigest, tokenHash: reader })
    .returning({ id: attempts.id });
  if (!attempt) throw new Error("The attempt was not kept.");
  return attempt.id;
}

/** The reader's newest attempt on this editorial, finished or not, whichever release it is on. */
export async function findLatestAttempt(
  database: Database,
  slug: string,
  reader: string | undefined,
): Promise<Attempt | undefined> {
  if (reader === undefined) return undefined;
  const [newest] = await database
    .select({ id: attempts.id })
    .from(attempts)
    .where(isOn(database, slug, reader))
    .orderBy(desc(attempts.startedAt))
    .limit(1);
  return newest && (await requireAttempt(database, newest.id, { reader }));
}

/**
 * Scores and keeps what was chosen, given as sealed ids; refuses what does not answer the whole
 * item. The first response stands: a later one, or the second of two at once, changes nothing.
 */
export async function recordResponse(
  database: Database,
  attempt: Attempt,
  number: number,
  sealed: ItemResponse,
): Promise<void> {
  const item = requireItem(attempt, number);
  if (attempt.responses.has(number)) return;
  const response = openerOf(item, attempt.seal)(sealed);
  if (!isAnswered(item, response))
    throw new Refusal("invalid-input", askForWhole(presentItem(item, attempt.seal)));

  const { points } = scoreResponse(item, response);
  const key = { sessionId: attempt.session.id, attemptId: attempt.id };
  await database.transaction(async (transaction) => {
    // Two last answers at once would each see the other one missing.
    await transaction.select().from(attempts).where(isAttempt(key)).for("update");
    await transaction
      .insert(responses)
      .values({ ...key, itemNumber: number, response, points })
      .onConflictDoNothing();
    await finishIfComplete(transaction, key, attempt.form.items.length);
  });
}

/** Deletes every attempt of the reader, with all its answers. */
export async function forgetAttempts(database: Database, reader: string): Promise<void> {
  await database.delete(attempts).where(eq(attempts.tokenHash, reader));
}

function formInTurn(forms: PublishedDossier["forms"], earlier: number): OpenForm {
  return forms[earlier % forms.length] ?? forms[0];
}

/** The attempts of one reader on one editorial, whichever release and form they are on. */
function isOn(database: Database, slug: string, reader: string) {
  const sessionsOn = database
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .where(eq(dossiers.slug, slug));
  return and(eq(attempts.tokenHash, reader), inArray(attempts.sessionId, sessionsOn));
}

type AttemptKey = { readonly sessionId: string; readonly attemptId: string };

function isAttempt({ sessionId, attemptId }: AttemptKey) {
  return and(eq(attempts.sessionId, sessionId), eq(attempts.id, attemptId));
}

async function finishIfComplete(database: Database, key: AttemptKey, questions: number) {
  const [given] = await database
    .select({ answered: count() })
    .from(responses)
    .where(and(eq(responses.sessionId, key.sessionId), eq(responses.attemptId, key.attemptId)));
  if (given?.answered !== questions) return;
  await database.update(attempts).set({ finishedAt: sql`now()` }).where(isAttempt(key));
}
