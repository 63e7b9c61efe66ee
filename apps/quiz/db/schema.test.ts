import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { attempts, dossiers, forms, responses, sessions } from "#db/schema.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

const digest = (letter: string) => letter.repeat(64);
const FORM = digest("a");
const OTHER_FORM = digest("b");
const DOSSIER = digest("d");

let store: OpenDatabase;
let sessionId = "";
let attemptId = "";

beforeAll(async () => {
  store = await openTestDatabase();
  const { database } = store;
  await database.insert(dossiers).values({ digest: DOSSIER, slug: "one", yaml: "slug: one" });
  await database.insert(forms).values([form(FORM), form(OTHER_FORM)]);
  sessionId = await openPractice(FORM);
  const [attempt] = await database
    .insert(attempts)
    .values({ sessionId, formDigest: FORM, tokenHash: digest("c") })
    .returning();
  attemptId = attempt?.id ?? "";
});
afterAll(() => store.close());

test("a form has one open practice session, and may have another once that is closed", async () => {
  await openPractice(OTHER_FORM);
  await expect(openPractice(OTHER_FORM)).rejects.toThrow(broken("sessions_one_open_practice"));
  await store.database.update(sessions).set({ closedAt: new Date(Date.now() + 60_000) });
  await openPractice(OTHER_FORM);
});

test.for([
  { points: -0.1, itemNumber: 1, constraint: "responses_points_are_a_share" },
  { points: 1.1, itemNumber: 1, constraint: "responses_points_are_a_share" },
  { points: 1, itemNumber: 0, constraint: "responses_count_from_1" },
])("$points points for item $itemNumber break $constraint", async (row) => {
  const { points, itemNumber, constraint } = row;
  await expect(respond({ points, itemNumber })).rejects.toThrow(broken(constraint));
});

test("an item is answered once in a round, and again in the next", async () => {
  await respond({ itemNumber: 1 });
  await expect(respond({ itemNumber: 1 })).rejects.toThrow(broken("responses_key"));
  await respond({ itemNumber: 1, round: 2 });
});

test("an attempt cannot hold another form than its session", async () => {
  const stray = { sessionId, formDigest: OTHER_FORM, tokenHash: digest("c") };
  await expect(store.database.insert(attempts).values(stray)).rejects.toThrow(
    broken("attempts_of_session"),
  );
});

test("with an attempt go its responses", async () => {
  await respond({ itemNumber: 9 });
  await store.database.delete(attempts);
  expect(await store.database.$count(responses)).toBe(0);
});

async function openPractice(formDigest: string): Promise<string> {
  const [session] = await store.database
    .insert(sessions)
    .values({ kind: "practice", dossierDigest: DOSSIER, formDigest })
    .returning();
  return session?.id ?? "";
}

async function respond(row: { itemNumber: number; points?: number; round?: number }) {
  await store.database.insert(responses).values({
    sessionId,
    attemptId,
    response: { kind: "picked", options: ["x"] },
    points: 1,
    ...row,
  });
}

function form(formDigest: string) {
  const secret = digest("e");
  return { digest: formDigest, dossierDigest: DOSSIER, items: [], generatorVersion: "1", secret };
}

/** Drizzle keeps the database's own error as the cause of its own. */
function broken(constraint: string) {
  return expect.objectContaining({ cause: expect.objectContaining({ constraint }) });
}
