import { type Item, type Opener, openerOf, type PresentedItem, presentItem } from "@linchpin/model";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts } from "#db/schema.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";
import { remembering } from "#server/remembering.ts";

/** An item ready to take answers, and as a student sees it. */
export type AnswerableItem = {
  readonly item: Item;
  readonly presented: PresentedItem;
  readonly open: Opener;
};

/**
 * Finds the items of an attempt, from the first, whoever asks: what is given out of them must be
 * authorised elsewhere.
 *
 * Which form an attempt has never changes, so it is remembered, as far as there is room: a class that
 * answers at once must not ask the database what it was asked.
 */
export function itemsOfAttempts(
  database: Database,
): (attemptId: string) => Promise<readonly AnswerableItem[] | undefined> {
  return remembering(20_000, async (attemptId) => {
    const [row] = await database
      .select({ digest: attempts.formDigest })
      .from(attempts)
      .where(eq(attempts.id, attemptId));
    return row && itemsOf(await requireForm(database, row.digest));
  });
}

/** Forms whose items are ready, for as long as the form itself is remembered. */
const ready = new WeakMap<StoredForm, readonly AnswerableItem[]>();

function itemsOf(stored: StoredForm): readonly AnswerableItem[] {
  const known = ready.get(stored);
  if (known) return known;
  const { form, seal } = stored;
  const items = form.items.map((item) => {
    return { item, presented: presentItem(item, seal), open: openerOf(item, seal) };
  });
  ready.set(stored, items);
  return items;
}
