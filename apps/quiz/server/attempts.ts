import {
  type Item,
  ItemResponse,
  isAnswered,
  openResponse,
  presentItem,
  scoreResponse,
} from "@linchpin/model";
import { and, count, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { attempts, dossiers, responses, sessions } from "#db/schema.ts";
import { phrases } from "#phrases/en.ts";
import { askForWhole } from "#server/chosen.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";
import type { OpenForm, PublishedDossier } from "#server/publish.ts";
import { Refusal } from "#server/refusal.ts";

/** What a reader gave for one item, and the points from 0 to 1 it earned then. */
export type GivenResponse = { readonly response: ItemResponse; readonly points: number };

/** One reader's pass through a form, as far as it has come. `responses` is by question number, from 1. */
export type Attempt = StoredForm & {
  readonly id: string;
  readonly sessionId: string;
  readonly responses: ReadonlyMap<number, GivenResponse>;
};

const AttemptId = z.guid();

/**
 * Opens an attempt for the reader on the form whose turn it is; gives its id. The first is on the
 * first, the next on the second, then on the first again, whichever releases the earlier ones were on.
 */
export async function startAttempt(
  database: Database,
  { slug, forms }: Pick<PublishedDossier, "slug" | "forms">,
  reader: string,
): Promise<string> {
  const earlier = await database.$count(attempts, isOn(database, slug, reader));
  const { sessionId, formDigest } = formInTurn(forms, earlier);
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
  const responded = given.map(({ itemNumber, response, points }) => {
    return [itemNumber, { response: ItemResponse.parse(response), points }] as const;
  });
  return { ...stored, id: row.id, sessionId: row.sessionId, responses: new Map(responded) };
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
  return newest && (await requireAttempt(database, newest.id, reader));
}

/** The item with that number in the attempt's form. */
export function requireItem({ form }: Attempt, number: number): Item {
  const item = form.items[number - 1];
  if (!item) throw new Refusal("question-not-found", phrases.notFound.title);
  return item;
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
  const response = openResponse(item, sealed, attempt.seal);
  if (!isAnswered(item, response))
    throw new Refusal("invalid-input", askForWhole(presentItem(item, attempt.seal)));

  const { points } = scoreResponse(item, response);
  const key = { sessionId: attempt.sessionId, attemptId: attempt.id };
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
