import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { attempts, devices, seats, sessions } from "#db/schema.ts";
import { requireAttempt } from "#server/attempts.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { forgetDevice } from "#server/sessions/devices.ts";
import { handIn } from "#server/sessions/hand-in.ts";
import { newCode } from "#server/sessions/join-code.ts";
import { joinSession, needsSlip, requireJoinable } from "#server/sessions/join-session.ts";
import { claimTab, isNewestTab } from "#server/sessions/newest-tab.ts";
import { insertWithCode, openSession } from "#server/sessions/open-session.ts";
import { renewReturnCode, returnWithCode } from "#server/sessions/return.ts";
import { findSession } from "#server/sessions/session.ts";
import { hashToken, newToken } from "#server/tokens.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";
import { addTeacher } from "#testing/teachers.ts";

let store: OpenDatabase;
let published: PublishedDossier;
let teacher: { readonly id: string };
let sessionId: string;
let code: string;

beforeAll(async () => {
  store = await openTestDatabase();
  const files = [{ slug: "lane", yaml: everyKindYaml }];
  const [only] = await publishDossiers(store.database, files, () => undefined);
  if (!only) throw new Error("Nothing was published.");
  published = only;
  teacher = await addTeacher(store.database);
});
afterAll(() => store.close());
beforeEach(async () => {
  sessionId = await openSession(store.database, teacher, published, { minutes: 45 });
  code = await codeOf(sessionId);
});

const codeOf = async (id: string) => (await findSession(store.database, id))?.joinCode ?? "";

async function join(nickname = "Calm Heron 7", typed = code) {
  const device = hashToken(newToken());
  const joinable = await requireJoinable(store.database, typed);
  const joined = await joinSession(store.database, joinable, { nickname, device });
  return { ...joined, device };
}

const end = (ago: number) =>
  store.database
    .update(sessions)
    .set({
      openedAt: sql`now() - interval '1 day'`,
      closedAt: sql`now() - make_interval(secs => ${ago})`,
    })
    .where(eq(sessions.id, sessionId));

describe("a code", () => {
  test.for([
    {
      because: "it is typed in small letters, with a space",
      typed: () => code.toLowerCase().replace(/^(...)/, "$1 "),
    },
    { because: "it is typed with a dash", typed: () => code.replace(/^(...)/, "$1-") },
  ])("opens its session though $because", async ({ typed }) => {
    const { session } = await requireJoinable(store.database, typed());
    expect(session.id).toBe(sessionId);
  });

  test.for([
    { because: "nobody was given it", spoil: async () => newCode() },
    { because: "its session is closed", spoil: async () => end(0).then(() => code) },
    { because: "it is no code", spoil: async () => "O0" },
  ])("opens nothing where $because, in one and the same sentence", async ({ spoil }) => {
    await expect(requireJoinable(store.database, await spoil())).rejects.toMatchObject({
      code: "code-unknown",
      message: "That code opens nothing now. Check it against the board, or ask your teacher.",
    });
  });
});

describe("a student who joins", () => {
  test("has an attempt that this browser alone may act for", async () => {
    const { attemptId, device } = await join();
    const attempt = await requireAttempt(store.database, attemptId, { device });
    expect(attempt).toMatchObject({ nickname: "Calm Heron 7", session: { id: sessionId } });
    const another = { device: hashToken(newToken()) };
    await expect(requireAttempt(store.database, attemptId, another)).rejects.toMatchObject({
      code: "attempt-not-found",
    });
  });

  test("gets another name where the offered one was taken meanwhile, and both are there", async () => {
    const both = await Promise.all([join(), join()]);
    const names = both.map(({ nickname }) => nickname);
    expect(new Set(names).size).toBe(2);
    expect(names).toContain("Calm Heron 7");
  });

  test("leaves nothing half done when the session closes at that moment", async () => {
    const joinable = await requireJoinable(store.database, code);
    await end(0);
    const joining = { nickname: "Calm Heron 7", device: hashToken(newToken()) };
    await expect(joinSession(store.database, joinable, joining)).rejects.toMatchObject({
      code: "code-unknown",
    });
    expect(await store.database.$count(attempts, eq(attempts.sessionId, sessionId))).toBe(0);
  });
});

describe("a return code", () => {
  test("lets another browser go on, and the first one, too", async () => {
    const { attemptId, device, returnCode = "" } = await join();
    const second = hashToken(newToken());
    expect(await returnWithCode(store.database, returnCode.toLowerCase(), second)).toBe(attemptId);
    for (const one of [device, second])
      expect((await requireAttempt(store.database, attemptId, { device: one })).id).toBe(attemptId);
  });

  test("is void once there is a newer one, and after the device is cleared still opens", async () => {
    const { attemptId, device, returnCode = "" } = await join();
    const attempt = await requireAttempt(store.database, attemptId, { device });
    const newer = await renewReturnCode(store.database, attempt);
    await forgetDevice(store.database, device);
    const next = () => hashToken(newToken());
    await expect(returnWithCode(store.database, returnCode, next())).rejects.toMatchObject({
      code: "code-unknown",
    });
    expect(await returnWithCode(store.database, newer, next())).toBe(attemptId);
  });

  test("stands nowhere in the database as it is written", async () => {
    const { attemptId, returnCode = "" } = await join();
    const [row] = await store.database.select().from(attempts).where(eq(attempts.id, attemptId));
    expect(JSON.stringify(row)).not.toContain(returnCode);
  });
});

describe("in a class with a roster", () => {
  let slip: string;
  beforeEach(async () => {
    await store.database
      .update(sessions)
      .set({ naming: "roster" })
      .where(eq(sessions.id, sessionId));
    slip = newCode();
    await store.database.insert(seats).values({ sessionId, number: 3, code: slip });
  });

  test("the code on the board is not enough, and the one on the slip is", async () => {
    expect(needsSlip(await requireJoinable(store.database, code))).toBe(true);
    expect(needsSlip(await requireJoinable(store.database, slip))).toBe(false);
  });

  test("two devices with one slip at one moment work on one attempt", async () => {
    const [one, two] = await Promise.all([join("", slip), join("", slip)]);
    expect(one.attemptId).toBe(two.attemptId);
    expect(await store.database.$count(devices, eq(devices.attemptId, one.attemptId))).toBe(2);
  });
});

test("a make-up takes one student: of two at one moment the other's code opens nothing", async () => {
  const main = await findSession(store.database, sessionId);
  if (!main) throw new Error("There is no session.");
  const { dossierDigest, formDigest } = main;
  const own = { kind: "make-up" as const, dossierDigest, formDigest, teacherId: teacher.id };
  const id = await insertWithCode(store.database, { ...own, mainSessionId: main.id });
  const typed = await codeOf(id);
  const both = await Promise.allSettled([join("Calm Heron 2", typed), join("Calm Heron 3", typed)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(join("Calm Heron 4", typed)).rejects.toMatchObject({ code: "code-unknown" });
});

test("of two tabs the one opened last is the newest, and handing in twice keeps the first time", async () => {
  const { attemptId, device } = await join();
  const attempt = await requireAttempt(store.database, attemptId, { device });
  await claimTab(store.database, attempt, "first-tab");
  await claimTab(store.database, attempt, "second-tab");
  expect(await isNewestTab(store.database, attempt, "first-tab")).toBe(false);
  expect(await isNewestTab(store.database, attempt, "second-tab")).toBe(true);

  await handIn(store.database, attempt);
  const { finishedAt } = await requireAttempt(store.database, attemptId, { device });
  await handIn(store.database, attempt);
  expect((await requireAttempt(store.database, attemptId, { device })).finishedAt).toEqual(
    finishedAt,
  );
  expect(finishedAt).not.toBeNull();
});
