import { deriveQuiz, type Form } from "@linchpin/model";
import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { requireForm } from "#server/forms.ts";
import { keepForm, type PublishedDossier } from "#server/publish.ts";
import { ALL_KINDS } from "#server/sessions/lesson.ts";
import { insertWithCode } from "#server/sessions/open-session.ts";
import { type Owner, type OwnSession, requireMainSession } from "#server/sessions/own-session.ts";

type Reopened = {
  readonly id: string;
  /** True when the dossier has been changed since, so that some questions may be others. */
  readonly isRenewed: boolean;
};

/**
 * Opens a past session again for another class: the same settings under a new code, as long from opening
 * to closing. The form is the same too, unless the dossier has a new release: then as many questions of it, in
 * the same kinds.
 */
export async function reopenSession(
  database: Database,
  owner: Owner,
  sessionId: string,
  requirePublished: (slug: string) => Pick<PublishedDossier, "digest" | "dossier">,
): Promise<Reopened> {
  const before = await requireMainSession(database, owner, sessionId);
  const published = requirePublished(before.slug);
  const isRenewed = published.digest !== before.dossierDigest;
  const id = await database.transaction(async (transaction) => {
    const formDigest = isRenewed
      ? await renewForm(transaction, before, published)
      : before.formDigest;
    return await insertWithCode(transaction, {
      ...settingsOf(before),
      ...sameSpan(before),
      kind: "class",
      teacherId: owner.id,
      dossierDigest: published.digest,
      formDigest,
    });
  });
  return { id, isRenewed };
}

/** What a session passes on to another: all but what it asks, its code and its times. */
export function settingsOf(session: OwnSession) {
  const { feedback, asksCertainty, allowsHints, naming, namesLanguage, minutes, keepDays } =
    session;
  return { feedback, asksCertainty, allowsHints, naming, namesLanguage, minutes, keepDays };
}

function sameSpan({ openedAt, closesAt }: OwnSession) {
  if (!closesAt) return {};
  const seconds = Math.ceil((closesAt.getTime() - openedAt.getTime()) / 1_000);
  return { closesAt: sql`now() + make_interval(secs => ${seconds})` };
}

async function renewForm(
  database: Database,
  { formDigest }: OwnSession,
  { digest, dossier }: Pick<PublishedDossier, "digest" | "dossier">,
): Promise<string> {
  const { form } = await requireForm(database, formDigest);
  return await keepForm(database, digest, likeForm(form, dossier));
}

function likeForm({ items, seed, letter }: Form, dossier: PublishedDossier["dossier"]): Form {
  const kinds = ALL_KINDS.filter((kind) => items.some((item) => item.kind === kind));
  const { forms } = deriveQuiz(dossier, { seed, size: items.length, kinds });
  return forms.find((form) => form.letter === letter) ?? forms[0];
}
