import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import {
  attempts,
  devices,
  lateResponses,
  links,
  responses,
  seats,
  sessions,
  signIns,
} from "#db/schema.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { purge } from "#server/purge.ts";
import { newCode } from "#server/sessions/join-code.ts";
import { hashToken, newToken } from "#server/tokens.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { openClass, seatStudent } from "#testing/open-class.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

let store: OpenDatabase;
let published: PublishedDossier;

beforeAll(async () => {
  store = await openTestDatabase();
  const files = [{ slug: "car-ban", yaml: everyKindYaml }];
  const [only] = await publishDossiers(store.database, files, () => undefined);
  if (!only) throw new Error("Nothing was published.");
  published = only;
});
afterAll(() => store.close());

describe("a class's rows, kept for 30 days,", () => {
  test.for([
    { closed: 31, closes: undefined, left: 0, because: "30 days are over" },
    { closed: 29, closes: undefined, left: 5, because: "30 days are not over" },
    { closed: undefined, closes: 31, left: 0, because: "it closed by itself" },
    { closed: 29, closes: 31, left: 0, because: "it had closed by itself before" },
    { closed: 31, closes: -1, left: 0, because: "it was closed before its time" },
    { closed: undefined, closes: -1, left: 5, because: "it is still open" },
  ])(
    "are $left when closed $closed days ago, closing time $closes days ago: $because",
    async (row) => {
      const { closed, closes, left } = row;
      const id = await openWithRows({ closedAt: ago(closed), closesAt: ago(closes) });
      await purge(store);
      expect(await countRows(id)).toBe(left);
      expect(await store.database.$count(sessions, eq(sessions.id, id))).toBe(1);
    },
  );

  test.for([
    { silent: 31, left: 0, because: "nothing has happened for longer than its rows are kept" },
    { silent: 29, left: 5, because: "somebody was there not so long ago" },
  ])(
    "are $left when nobody closed it and all was silent for $silent days: $because",
    async (row) => {
      const id = await openWithRows({}, row.silent);
      await purge(store);
      expect(await countRows(id)).toBe(row.left);
      const [session] = await store.database.select().from(sessions).where(eq(sessions.id, id));
      expect(session?.closedAt === null).toBe(row.left > 0);
    },
  );

  test("are all deleted, however many students there were", async () => {
    const session = await openClass(store.database, published, settings({ closedAt: ago(31) }));
    const { id: sessionId, formDigest } = session;
    const crowd = Array.from({ length: 450 }, (_, number) => {
      return { sessionId, formDigest, nickname: `Heron ${number}` };
    });
    await store.database.insert(attempts).values(crowd);
    await purge(store);
    expect(await countRows(sessionId)).toBe(0);
  });
});

test("a practice attempt is deleted 180 days after its start and not before", async () => {
  const [older, newer] = [await practise(181), await practise(179)];
  await purge(store);
  expect(await store.database.$count(attempts, eq(attempts.id, older))).toBe(0);
  expect(await store.database.$count(attempts, eq(attempts.id, newer))).toBe(1);
});

test("sign-ins and links go when they have expired, and those that have not stay", async () => {
  const { teacherId } = await openClass(store.database, published);
  for (const expiresAt of [sql`now() - interval '1 second'`, sql`now() + interval '1 hour'`]) {
    await store.database
      .insert(signIns)
      .values({ tokenHash: hashToken(newToken()), teacherId, expiresAt });
    await store.database
      .insert(links)
      .values({ tokenHash: hashToken(newToken()), purpose: "invite", expiresAt });
  }
  await purge(store);
  expect(await store.database.$count(signIns)).toBe(1);
  expect(await store.database.$count(links)).toBe(1);
});

const DAY_IN_MS = 24 * 60 * 60 * 1_000;

function ago(days: number | undefined): Date | undefined {
  return days === undefined ? undefined : new Date(Date.now() - days * DAY_IN_MS);
}

type Ending = { readonly closedAt?: Date | undefined; readonly closesAt?: Date | undefined };

/** Of a session of a hundred days ago. */
function settings({ closedAt, closesAt }: Ending) {
  return { openedAt: ago(100), naming: "roster", closedAt, closesAt } as const;
}

/** A session with one student: a seat, an attempt, a device, an answer and a late one. */
async function openWithRows(ending: Ending, silent = 50): Promise<string> {
  const session = await openClass(store.database, published, settings(ending));
  await store.database.insert(seats).values({ sessionId: session.id, number: 1, code: newCode() });
  const { attemptId } = await seatStudent(store.database, session);
  const given = {
    sessionId: session.id,
    attemptId,
    itemNumber: 1,
    response: { kind: "picked" as const, options: ["x"] },
    points: 1,
    answeredAt: ago(silent),
  };
  await store.database
    .update(attempts)
    .set({ startedAt: ago(60), seatNumber: 1 })
    .where(eq(attempts.id, attemptId));
  await store.database.insert(responses).values(given);
  await store.database.insert(lateResponses).values(given);
  return session.id;
}

async function countRows(sessionId: string): Promise<number> {
  const tables = [seats, attempts, devices, responses, lateResponses];
  const counts = tables.map((table) =>
    store.database.$count(table, eq(table.sessionId, sessionId)),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function practise(days: number): Promise<string> {
  const [{ sessionId, formDigest }] = published.forms;
  const [attempt] = await store.database
    .insert(attempts)
    .values({ sessionId, formDigest, tokenHash: hashToken(newToken()), startedAt: ago(days) })
    .returning({ id: attempts.id });
  return attempt?.id ?? "";
}
