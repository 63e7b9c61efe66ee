import type { PresentedItem } from "@linchpin/model";
import { presentItem } from "@linchpin/model";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts } from "#db/schema.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";

/** A form ready to take answers: its items as a student sees them, by number from 1. */
export type AnswerableForm = StoredForm & { readonly presented: readonly PresentedItem[] };

/**
 * Finds the form of an attempt, whoever asks: what is given out of it must be authorised elsewhere.
 *
 * Neither an attempt's form nor a form ever changes, so both are remembered, as far as there is room: a
 * class that answers at once must not ask the database what it was asked.
 */
export function formsOfAttempts(
  database: Database,
): (attemptId: string) => Promise<AnswerableForm | undefined> {
  const digests = remembering(20_000, async (attemptId: string) => {
    const [row] = await database
      .select({ digest: attempts.formDigest })
      .from(attempts)
      .where(eq(attempts.id, attemptId));
    return row?.digest;
  });
  const forms = remembering(40, async (digest: string) => {
    const stored = await requireForm(database, digest);
    const presented = stored.form.items.map((item) => presentItem(item, stored.seal));
    return { ...stored, presented };
  });
  return async (attemptId) => {
    const digest = await digests(attemptId);
    return digest === undefined ? undefined : await forms(digest);
  };
}

/** Asks once for each key; what came to nothing is asked for again. The oldest of `most` is forgotten. */
function remembering<Value>(
  most: number,
  ask: (key: string) => Promise<Value | undefined>,
): (key: string) => Promise<Value | undefined> {
  const known = new Map<string, Promise<Value | undefined>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = ask(key);
    known.set(key, asked);
    asked.then(
      (value) => value === undefined && known.delete(key),
      () => known.delete(key),
    );
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return asked;
  };
}
