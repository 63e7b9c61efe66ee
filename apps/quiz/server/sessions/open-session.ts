import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { rows } from "#db/rows.ts";
import { sessions } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { keepForm, type PublishedDossier } from "#server/publish.ts";
import { Refusal } from "#server/refusal.ts";
import { newCode } from "#server/sessions/join-code.ts";
import { type Asking, formForLesson } from "#server/sessions/lesson.ts";
import type { Owner } from "#server/sessions/own-session.ts";
import type { Feedback } from "#server/sessions/session.ts";

/** When a session closes by itself: at a moment, or so many minutes after it was opened. */
export type Closing =
  | { readonly kind: "by-hand" }
  | { readonly kind: "after"; readonly minutes: number }
  | { readonly kind: "at"; readonly moment: Date };

/** How a session is opened; all but the minutes has a default that fits most lessons. */
export type Opening = {
  /** How long the lesson is, reading counted in. */
  readonly minutes: number;
  readonly asking?: Partial<Asking>;
  readonly closing?: Closing;
  readonly feedback?: Feedback;
  readonly asksCertainty?: boolean;
  readonly allowsHints?: boolean;
  readonly naming?: "made-up" | "roster";
  readonly namesLanguage?: string;
  readonly keepDays?: number;
};

/**
 * Opens a quiz to a class under a code of its own; gives the session's id.
 *
 * The release of the dossier and the form are pinned: nothing that changes later changes what this class is asked.
 */
export async function openSession(
  database: Database,
  { id: teacherId }: Owner,
  published: PublishedDossier,
  opening: Opening,
): Promise<string> {
  const { asking, closing = { kind: "by-hand" }, minutes, ...settings } = opening;
  const form = formForLesson(published, minutes, asking);
  return await database.transaction(async (transaction) => {
    const formDigest = await keepForm(transaction, published.digest, form);
    const closesAt = await requireFuture(transaction, closing);
    return await insertWithCode(transaction, {
      kind: "class",
      dossierDigest: published.digest,
      formDigest,
      teacherId,
      minutes,
      feedback: settings.feedback ?? "after-closing",
      asksCertainty: settings.asksCertainty ?? false,
      allowsHints: settings.allowsHints ?? false,
      naming: settings.naming ?? "made-up",
      namesLanguage: settings.namesLanguage ?? namesFor(published),
      keepDays: settings.keepDays ?? 30,
      ...(closesAt && { closesAt }),
    });
  });
}

type NewSession = Omit<typeof sessions.$inferInsert, "joinCode" | "closesAt"> & {
  readonly closesAt?: SQL | Date;
};

/** Inserts a session under a code that no other has ever had; gives its id. */
export async function insertWithCode(database: Database, session: NewSession): Promise<string> {
  for (;;) {
    const [inserted] = await database
      .insert(sessions)
      .values({ ...session, joinCode: newCode() })
      .onConflictDoNothing({ target: sessions.joinCode })
      .returning({ id: sessions.id });
    if (inserted) return inserted.id;
  }
}

/** When it closes, by the database's clock; undefined for by hand. */
export function closingTime(closing: Closing): SQL | Date | undefined {
  if (closing.kind === "after") return sql`now() + make_interval(mins => ${closing.minutes})`;
  return closing.kind === "at" ? closing.moment : undefined;
}

async function requireFuture(database: Database, closing: Closing) {
  if (closing.kind !== "at") return closingTime(closing);
  const moment = sql`${closing.moment.toISOString()}::timestamptz`;
  const [answer] = await rows<{ isPast: boolean }>(
    database,
    sql`select ${moment} <= now() as "isPast"`,
  );
  if (answer?.isPast)
    throw new Refusal("closing-time-past", phrases().sessions.problems["closing-time-past"]);
  return closing.moment;
}

function namesFor({ dossier }: PublishedDossier): string {
  return dossier.source.language.startsWith("ko") ? "ko" : "en";
}
