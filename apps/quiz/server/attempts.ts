import { type Item, openResponse, scoreResponse } from "@linchpin/model";
import { and, count, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { attempts, dossiers, responses, sessions } from "#db/schema.ts";
import { phrases } from "#phrases/en.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";
import { Refusal } from "#server/refusal.ts";

/** What a reader gave for one item, as scored then. */
export type Answer = { readonly optionIds: readonly string[]; readonly isRight: boolean };

/** One reader's pass through a form, as far as it has come. `answers` is by question number, from 1. */
export type Attempt = StoredForm & {
  readonly id: string;
  readonly sessionId: string;
  readonly answers: ReadonlyMap<number, Answer>;
};

const AttemptId = z.guid();
const OptionIds = z.array(z.string());

/** Opens an attempt for the reader in a session; gives its id. */
export async function startAttempt(
  database: Database,
  { sessionId, formDigest }: { readonly sessionId: string; readonly formDigest: string },
  reader: string,
): Promise<string> {
  const [attempt] = await database
    .insert(attempts)
    .values({ sessionId, formDigest, tokenHash: reader })
    .returning({ id: attempts.id });
  if (!attempt) throw new Error("The attempt was not kept.");
  return attempt.id;
}

/** The attempt, if it is this reader's; else a refusal that does not tell whether there is one. */
export async function requireAttempt(
  database: Database,
  attemptId: string,
  reader: string | undefined,
): Promise<Attempt> {
  const row = await findOwned(database, attemptId, reader);
  if (!row) throw new Refusal("attempt-not-found", phrases.pages.notYours.title);
  const [stored, given] = [
    await requireForm(database, row.formDigest),
    await database
      .select()
      .from(responses)
      .where(and(eq(responses.sessionId, row.sessionId), eq(responses.attemptId, row.id))),
  ];
  const answers = given.map(({ itemNumber, response, points }) => {
    return [itemNumber, { optionIds: OptionIds.parse(response), isRight: points === 1 }] as const;
  });
  return { ...stored, id: row.id, sessionId: row.sessionId, answers: new Map(answers) };
}

/** The reader's newest attempt on this editorial that still has questions open, whichever release it is on. */
export async function findUnfinished(
  database: Database,
  slug: string,
  reader: string | undefined,
): Promise<Attempt | undefined> {
  if (reader === undefined) return undefined;
  const [newest] = await database
    .select({ id: attempts.id })
    .from(attempts)
    .innerJoin(sessions, eq(sessions.id, attempts.sessionId))
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .where(
      and(eq(attempts.tokenHash, reader), eq(dossiers.slug, slug), isNull(attempts.finishedAt)),
    )
    .orderBy(desc(attempts.startedAt))
    .limit(1);
  return newest && (await requireAttempt(database, newest.id, reader));
}

/** The item with that number in the attempt's form. */
export function requireItem({ form }: Attempt, number: number): Item {
  const item = form.items[number - 1];
  if (!item) throw new Refusal("question-not-found", phrases.notFound.title);
  return item;
}

/**
 * Scores and keeps what was chosen, given as sealed ids. The first answer stands: a later one, or
 * the second of two at once, changes nothing.
 */
export async function recordAnswer(
  database: Database,
  attempt: Attempt,
  number: number,
  sealed: readonly string[],
): Promise<void> {
  const item = requireItem(attempt, number);
  if (attempt.answers.has(number)) return;
  const optionIds = openResponse(item, sealed, attempt.seal).map(({ id }) => id);
  if (optionIds.length !== 1)
    throw new Refusal("invalid-input", phrases.pages.question.chooseAnswer);

  const { points } = scoreResponse(item, optionIds);
  const key = { sessionId: attempt.sessionId, attemptId: attempt.id };
  await database.transaction(async (transaction) => {
    // Two last answers at once would each see the other one missing.
    await transaction.select().from(attempts).where(isAttempt(key)).for("update");
    await transaction
      .insert(responses)
      .values({ ...key, itemNumber: number, response: optionIds, points })
      .onConflictDoNothing();
    await finishIfComplete(transaction, key, attempt.form.items.length);
  });
}

/** Deletes every attempt of the reader, with all its answers. */
export async function forgetAttempts(database: Database, reader: string): Promise<void> {
  await database.delete(attempts).where(eq(attempts.tokenHash, reader));
}

type AttemptKey = { readonly sessionId: string; readonly attemptId: string };

function isAttempt({ sessionId, attemptId }: AttemptKey) {
  return and(eq(attempts.sessionId, sessionId), eq(attempts.id, attemptId));
}

async function findOwned(database: Database, attemptId: string, reader: string | undefined) {
  const id = AttemptId.safeParse(attemptId).data;
  if (id === undefined || reader === undefined) return undefined;
  const [row] = await database
    .select({ id: attempts.id, sessionId: attempts.sessionId, formDigest: attempts.formDigest })
    .from(attempts)
    .where(and(eq(attempts.id, id), eq(attempts.tokenHash, reader)));
  return row;
}

async function finishIfComplete(database: Database, key: AttemptKey, questions: number) {
  const [given] = await database
    .select({ answered: count() })
    .from(responses)
    .where(and(eq(responses.sessionId, key.sessionId), eq(responses.attemptId, key.attemptId)));
  if (given?.answered !== questions) return;
  await database.update(attempts).set({ finishedAt: sql`now()` }).where(isAttempt(key));
}
