import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { lateResponses, responses, sessions } from "#db/schema.ts";
import type { AnswerEntry, AnswerOutcome } from "#server/answering/answer-entry.ts";
import { writeAnswers } from "#server/answering/write-answers.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { addDevice, openClass, seatStudent } from "#testing/open-class.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

let store: OpenDatabase;
let published: PublishedDossier;
let session: Awaited<ReturnType<typeof openClass>>;
let student: Awaited<ReturnType<typeof seatStudent>>;

beforeAll(async () => {
  store = await openTestDatabase();
  const [only] = await publishDossiers(
    store.database,
    [{ slug: "car-ban", yaml: everyKindYaml }],
    () => {},
  );
  if (!only) throw new Error("Nothing was published.");
  published = only;
});
beforeEach(() => begin());
afterAll(() => store.close());

async function begin(settings: Parameters<typeof openClass>[2] = {}): Promise<void> {
  session = await openClass(store.database, published, settings);
  student = await seatStudent(store.database, session);
}

let submissions = 0;

/** An answer of the student; its submission is a new one unless one is given. */
function answer(option: string, more: Partial<AnswerEntry> = {}): AnswerEntry {
  submissions += 1;
  return {
    ...student,
    itemNumber: 1,
    round: 1,
    seq: 1,
    submissionId: `00000000-0000-4000-8000-${String(submissions).padStart(12, "0")}`,
    response: { kind: "picked", options: [option] },
    points: 1,
    certainty: null,
    age: 0,
    tab: null,
    ...more,
  };
}

async function write(...entries: readonly AnswerEntry[]): Promise<readonly AnswerOutcome[]> {
  return await writeAnswers(store.database, entries);
}

async function standing(): Promise<readonly string[]> {
  const kept = await store.database
    .select()
    .from(responses)
    .where(eq(responses.attemptId, student.attemptId))
    .orderBy(responses.itemNumber);
  return kept.map(({ itemNumber, response }) => `${itemNumber} ${optionOf(response)}`);
}

async function late(): Promise<readonly string[]> {
  const kept = await store.database
    .select()
    .from(lateResponses)
    .where(eq(lateResponses.attemptId, student.attemptId));
  return kept.map(({ response }) => optionOf(response));
}

function optionOf(response: AnswerEntry["response"]): string {
  return response.kind === "picked" ? (response.options[0] ?? "") : response.kind;
}

const fates = (outcomes: readonly AnswerOutcome[]) => outcomes.map(({ fate }) => fate);

async function endSession(secondsAgo: number): Promise<void> {
  const closedAt = sql`now() - make_interval(secs => ${secondsAgo})`;
  await store.database
    .update(sessions)
    .set({ openedAt: sql`now() - interval '1 hour'`, closedAt })
    .where(eq(sessions.id, session.id));
}

test("an answer that is sent twice stands once, in one group and in two", async () => {
  const sent = answer("a");
  expect(fates(await write(sent, sent))).toEqual(["saved", "saved"]);
  expect(fates(await write(sent))).toEqual(["saved"]);
  expect(await standing()).toEqual(["1 a"]);
});

test("of several answers to an item the highest number stands, in whatever order they come", async () => {
  const [first, second, third] = [answer("a"), answer("b", { seq: 2 }), answer("c", { seq: 3 })];
  expect(fates(await write(third, first))).toEqual(["saved", "superseded"]);
  expect(await write(second)).toMatchObject([{ fate: "superseded", seq: 3 }]);
  expect(await standing()).toEqual(["1 c"]);
});

test("of two browsers that gave the same number to different answers, the first to arrive is kept", async () => {
  const device = await addDevice(store.database, {
    sessionId: session.id,
    attemptId: student.attemptId,
  });
  await write(answer("a"));
  expect(fates(await write(answer("b", { device })))).toEqual(["superseded"]);
  expect(await standing()).toEqual(["1 a"]);
});

test("a form sent without scripts is always the newest", async () => {
  await write(answer("a", { seq: 7 }));
  const plain = { seq: null, submissionId: null };
  expect(await write(answer("b", plain))).toMatchObject([{ fate: "saved", seq: 8 }]);
  expect(await standing()).toEqual(["1 b"]);
});

test("where what fits is shown at once, the first answer stays", async () => {
  await begin({ feedback: "at-once" });
  await write(answer("a"));
  expect(fates(await write(answer("b", { seq: 2 }), answer("c", { seq: null })))).toEqual([
    "superseded",
    "superseded",
  ]);
  expect(await standing()).toEqual(["1 a"]);
});

test("a browser that was not let in writes nothing, nor does one of another student", async () => {
  const other = await seatStudent(store.database, session);
  const strange = answer("a", { device: "f".repeat(64) });
  const stolen = answer("b", { attemptId: other.attemptId });
  expect(fates(await write(strange, stolen, answer("c")))).toEqual(["unknown", "unknown", "saved"]);
  expect(await standing()).toEqual(["1 c"]);
});

test.for([
  { secondsAgo: 10, age: 20_000, fate: "saved", phase: "closing", because: "it was given before" },
  { secondsAgo: 10, age: 0, fate: "late", phase: "closing", because: "it was given after it" },
  { secondsAgo: 90, age: 99_000, fate: "late", phase: "closed", because: "half a minute is over" },
] as const)("an answer that arrives after the end is $fate where $because", async (row) => {
  await endSession(row.secondsAgo);
  const { fate, phase } = row;
  expect(await write(answer("a", { age: row.age }))).toMatchObject([{ fate, phase }]);
  expect([await standing(), await late()]).toEqual(
    row.fate === "saved" ? [["1 a"], []] : [[], ["a"]],
  );
});

test("a session ends at its closing time without anybody's doing", async () => {
  await begin({
    openedAt: new Date(Date.now() - 3_600_000),
    closesAt: new Date(Date.now() - 60_000),
  });
  expect(fates(await write(answer("a")))).toEqual(["late"]);
});

test("an answer that stood before the end is no late one when it is sent again after it", async () => {
  const sent = answer("a");
  await write(sent);
  await endSession(60);
  expect(fates(await write(sent))).toEqual(["saved"]);
  expect(await late()).toEqual([]);
});

test("an older tab hears that there is a newer one, and its answer is kept", async () => {
  await store.database.execute(
    sql`update attempts set newest_tab = 'new' where id = ${student.attemptId}`,
  );
  const written = await write(answer("a", { tab: "old" }), answer("b", { tab: "new", seq: 2 }));
  expect(written.map(({ isNewestTab }) => isNewestTab)).toEqual([false, true]);
  expect(await standing()).toEqual(["1 b"]);
});
