import { type Certainty, type Item, ItemResponse } from "@linchpin/model";
import { and, eq, exists, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { attempts, devices, dossiers, responses, sessions } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";
import { Refusal } from "#server/refusal.ts";
import { refuseWhileClassIsOn } from "#server/sessions/class-is-on.ts";
import { type Session, sessionColumns } from "#server/sessions/session.ts";

/** What was given for one item, and the points from 0 to 1 it earned then. */
export type GivenResponse = { readonly response: ItemResponse; readonly points: number };

/** A form as far as it is answered, whoever did. `responses` is by question number, from 1. */
export type AnsweredForm = Pick<StoredForm, "form" | "seal" | "dossier"> & {
  readonly responses: ReadonlyMap<number, GivenResponse>;
};

type KeptResponse = GivenResponse & {
  /** The number of the answer that stands: a later one must have a higher. */
  readonly seq: number;
  readonly certainty: Certainty | null;
};

/** One student's pass through a session, as far as it has come. */
export type Attempt = StoredForm & {
  readonly id: string;
  readonly session: Session;
  /** In a class. */
  readonly nickname: string | null;
  readonly seatNumber: number | null;
  /** In practice when all was answered, in a class when it was handed in. */
  readonly finishedAt: Date | null;
  readonly responses: ReadonlyMap<number, KeptResponse>;
};

/** Who a browser is, by the hashed tokens of its cookies: a reader who practises, a student in a class. */
export type Visitor = {
  readonly reader?: string | undefined;
  readonly device?: string | undefined;
};

const AttemptId = z.guid();

/**
 * The attempt, if this browser may act for it; else a refusal that does not tell whether there is one.
 *
 * One in practice is closed to its reader, too, while a class is working on the editorial here: its pages
 * show what fits.
 */
export async function requireAttempt(
  database: Database,
  attemptId: string,
  visitor: Visitor,
): Promise<Attempt> {
  const row = await findOwned(database, attemptId, visitor);
  if (!row) throw attemptNotFound();
  const { session, ...attempt } = row;
  if (session.kind === "practice") await refuseWhileClassIsOn(database, session.slug);
  const [stored, given] = [
    await requireForm(database, session.formDigest),
    await database
      .select()
      .from(responses)
      .where(and(eq(responses.sessionId, session.id), eq(responses.attemptId, row.id))),
  ];
  const responded = given.map(({ itemNumber, response, points, seq, certainty }) => {
    const checked = ItemResponse.parse(response);
    return [itemNumber, { response: checked, points, seq, certainty }] as const;
  });
  return { ...stored, ...attempt, session, responses: new Map(responded) };
}

/** What a browser is told that may not act for an attempt: the same whether or not there is one. */
export function attemptNotFound(): Refusal {
  return new Refusal("attempt-not-found", phrases().pages.notYours.title);
}

/** The item with that number in the attempt's form. */
export function requireItem({ form }: Pick<AnsweredForm, "form">, number: number): Item {
  const item = form.items[number - 1];
  if (!item) throw new Refusal("question-not-found", phrases().notFound.title);
  return item;
}

async function findOwned(database: Database, attemptId: string, { reader, device }: Visitor) {
  const id = AttemptId.safeParse(attemptId).data;
  if (id === undefined) return undefined;
  const [row] = await database
    .select({
      id: attempts.id,
      nickname: attempts.nickname,
      seatNumber: attempts.seatNumber,
      finishedAt: attempts.finishedAt,
      session: sessionColumns,
    })
    .from(attempts)
    .innerJoin(sessions, eq(sessions.id, attempts.sessionId))
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .where(and(eq(attempts.id, id), or(isReaders(reader), isOn(database, device))));
  return row;
}

function isReaders(reader: string | undefined) {
  return reader === undefined ? sql`false` : eq(attempts.tokenHash, reader);
}

function isOn(database: Database, device: string | undefined) {
  if (device === undefined) return sql`false`;
  const its = database
    .select()
    .from(devices)
    .where(and(eq(devices.tokenHash, device), eq(devices.attemptId, attempts.id)));
  return exists(its);
}
