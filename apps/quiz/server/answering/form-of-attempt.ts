import { type Item, type Opener, openerOf, type PresentedItem, presentItem } from "@linchpin/model";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { attempts } from "#db/schema.ts";
import { requireForm } from "#server/forms.ts";
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
 * Neither an attempt's form nor a form ever changes, so both are remembered, as far as there is room: a
 * class that answers at once must not ask the database what it was asked.
 */
export function itemsOfAttempts(
  database: Database,
): (attemptId: string) => Promise<readonly AnswerableItem[] | undefined> {
  const forms = remembering(40, async (digest) => {
    const { form, seal } = await requireForm(database, digest);
    return form.items.map((item) => {
      return { item, presented: presentItem(item, seal), open: openerOf(item, seal) };
    });
  });
  return remembering(20_000, async (attemptId) => {
    const [row] = await database
      .select({ digest: attempts.formDigest })
      .from(attempts)
      .where(eq(attempts.id, attemptId));
    return row && (await forms(row.digest));
  });
}
