import { argon2Sync } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import {
  attempts,
  dossiers,
  forms,
  links,
  passkeys,
  seats,
  sessions,
  signIns,
  teachers,
} from "#db/schema.ts";
import { newCode } from "#server/sessions/join-code.ts";
import { enterByLink, type WayIn } from "#server/teachers/enter.ts";
import { createLink, findLink, keepRecovery } from "#server/teachers/links.ts";
import {
  countInvitations,
  invite,
  listPeople,
  removePerson,
  requirePerson,
  withdrawInvitations,
} from "#server/teachers/people.ts";
import { announceSetUp } from "#server/teachers/set-up.ts";
import { endSignIn, findSignedIn, signInByPassword } from "#server/teachers/sign-ins.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { changePassword, removePasskey, waysInOf } from "#server/teachers/ways-in.ts";
import { hashToken } from "#server/tokens.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

const PASSWORD = "copper kettle sings low";
const OTHER_PASSWORD = "seven grey herons wait";
const byPassword: WayIn = { kind: "password", password: PASSWORD };
const ORIGIN = "http://localhost:3000";

let store: OpenDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
beforeEach(async () => {
  await store.database.delete(teachers);
  await store.database.delete(links);
});
afterAll(() => store.close());

const enter = (token: string, name: string, wayIn: WayIn = byPassword) =>
  enterByLink(store.database, { token, name, wayIn });

async function setUpToken(): Promise<string> {
  const link = await announceSetUp(store.database, ORIGIN);
  return link?.split("/").at(-1) ?? "";
}

async function signedIn(token: string): Promise<Teacher> {
  const teacher = await findSignedIn(store.database, hashToken(token));
  if (!teacher) throw new Error("Nobody is signed in.");
  return teacher;
}

/** The first teacher, an admin. */
const firstTeacher = async (name = "Kim") => signedIn(await enter(await setUpToken(), name));

async function invited(by: Teacher, name: string): Promise<Teacher> {
  return await signedIn(await enter(await invite(store.database, by), name));
}

function outdatedHash(password: string): string {
  const nonce = Buffer.from("0123456789ABCDEF");
  const cost = { memory: 64, passes: 1, parallelism: 1, tagLength: 33 };
  const hash = argon2Sync("argon2id", { message: password, nonce, ...cost });
  return `$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OUFCQ0RFRg$${hash.toString("base64")}`;
}

/** As when the ten minutes, or the three days, are over by the database's clock. */
const expireLinks = () =>
  store.database.update(links).set({ expiresAt: sql`now() - interval '1 second'` });

const passkey = (id: string, userId: string): WayIn => ({
  kind: "passkey",
  passkey: { id, publicKey: "a2V5", counter: 0, userId },
});

/** A class session with one student, in a seat. */
async function openSession({ id: teacherId }: Teacher): Promise<void> {
  const { database } = store;
  const [dossierDigest, formDigest] = ["d".repeat(64), "f".repeat(64)];
  await database
    .insert(dossiers)
    .values({ digest: dossierDigest, slug: "one", yaml: "slug: one" })
    .onConflictDoNothing();
  const content = { items: [], generatorVersion: "1", secret: "a".repeat(64) };
  await database
    .insert(forms)
    .values({ digest: formDigest, dossierDigest, ...content })
    .onConflictDoNothing();
  const [session] = await database
    .insert(sessions)
    .values({ kind: "class", dossierDigest, formDigest, teacherId, joinCode: newCode() })
    .returning();
  const sessionId = session?.id ?? "";
  await database.insert(seats).values({ sessionId, number: 1, code: newCode() });
  await database
    .insert(attempts)
    .values({ sessionId, formDigest, nickname: "Blue Heron", seatNumber: 1 });
}

describe("the first start", () => {
  test("announces one link, whose token is kept as its digest alone", async () => {
    expect(await announceSetUp(store.database, ORIGIN)).toMatch(
      /^http:\/\/localhost:3000\/teach\/set-up\/[\w-]{22}$/,
    );
    const token = await setUpToken();
    const kept = await store.database.select().from(links);
    expect(kept.map(({ tokenHash }) => tokenHash)).toEqual([hashToken(token)]);
  });

  test("makes an admin of whoever opens its link, and announces nothing from then on", async () => {
    expect(await firstTeacher()).toMatchObject({ name: "Kim", isAdmin: true });
    const spare = await createLink(store.database, "set-up");
    expect(await announceSetUp(store.database, ORIGIN)).toBeUndefined();
    await expect(enter(spare, "Lee")).rejects.toThrow("opens nothing now");
  });
});

describe("a link", () => {
  test("lets one of two in who open it at once", async () => {
    const token = await setUpToken();
    const both = await Promise.allSettled([enter(token, "Kim"), enter(token, "Lee")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await findLink(store.database, token)).toMatchObject({ state: "used" });
  });

  test("opens nothing after its time, by the database's clock, and says what it was for", async () => {
    const token = await setUpToken();
    await expireLinks();
    await expect(enter(token, "Kim")).rejects.toThrow("opens nothing now");
    expect(await findLink(store.database, token)).toMatchObject({
      purpose: "set-up",
      state: "expired",
    });
  });

  test.for([
    {
      name: " kim ",
      wayIn: byPassword,
      says: "already has that name",
      because: "names have no case",
    },
    { name: " ", wayIn: byPassword, says: "Enter a name", because: "there is none" },
    {
      name: "Lee",
      wayIn: { kind: "password", password: "too short" } as const,
      says: "at least 15",
      because: "the password is short",
    },
  ])("is not used up when it is refused as $because", async ({ name, wayIn, says }) => {
    const token = await invite(store.database, await firstTeacher());
    await expect(enter(token, name, wayIn)).rejects.toThrow(says);
    expect(await signedIn(await enter(token, "Lee"))).toMatchObject({ isAdmin: false });
  });

  test("that recovers gives a new password and ends every other sign-in", async () => {
    const old = await enter(await setUpToken(), "Kim");
    const { id } = await signedIn(old);
    await keepRecovery(store.database, { teacherId: id, tokenHash: hashToken("recovery") });
    expect(await findLink(store.database, "recovery")).toMatchObject({
      teacher: { name: "Kim" },
      state: "open",
    });
    const next = { kind: "password", password: OTHER_PASSWORD } as const;
    expect(await signedIn(await enter("recovery", "", next))).toMatchObject({ id, isAdmin: true });
    await expect(signedIn(old)).rejects.toThrow();
    await signInByPassword(store.database, { name: "Kim", password: OTHER_PASSWORD });
  });
});

describe("signing in", () => {
  test("is refused alike for a wrong name, a wrong password and a teacher without one", async () => {
    const kim = await firstTeacher();
    await enter(await invite(store.database, kim), "Lee", passkey("lees", crypto.randomUUID()));
    const refusals = [
      { name: "Kim", password: OTHER_PASSWORD },
      { name: "Nobody", password: PASSWORD },
      { name: "Lee", password: PASSWORD },
    ].map(async (typed) => await signInByPassword(store.database, typed).catch(String));
    expect(new Set(await Promise.all(refusals))).toEqual(
      new Set(["Refusal: That lets nobody in. Check the name and the password, or the passkey."]),
    );
  });

  test("takes the name in any case, renews an outdated hash, and lasts until it is ended", async () => {
    const { id } = await firstTeacher();
    const passwordHash = outdatedHash(PASSWORD);
    await store.database.update(teachers).set({ passwordHash });
    const token = await signInByPassword(store.database, { name: " KIM", password: PASSWORD });
    expect(await signedIn(token)).toMatchObject({ id });
    const [renewed] = await store.database.select().from(teachers);
    expect(renewed?.passwordHash).toMatch(/m=19456,/);
    await endSignIn(store.database, hashToken(token));
    await expect(signedIn(token)).rejects.toThrow();
  });

  test("is over after twelve hours by the database's clock", async () => {
    const token = await enter(await setUpToken(), "Kim");
    const [kept] = await store.database
      .select({ hours: sql<number>`extract(epoch from ${signIns.expiresAt} - now()) / 3600` })
      .from(signIns);
    expect(Number(kept?.hours)).toBeCloseTo(12, 1);
    await store.database.update(signIns).set({ expiresAt: sql`now()` });
    await expect(signedIn(token)).rejects.toThrow();
  });
});

describe("several teachers", () => {
  test("only an admin invites, lists and removes", async () => {
    const kim = await firstTeacher();
    const lee = await invited(kim, "Lee");
    const refused = "Only an admin may do that.";
    await expect(invite(store.database, lee)).rejects.toThrow(refused);
    await expect(listPeople(store.database, lee)).rejects.toThrow(refused);
    await expect(removePerson(store.database, lee, kim.id)).rejects.toThrow(refused);
    expect(await listPeople(store.database, kim)).toMatchObject([
      { name: "Kim", sessions: 0, attempts: 0 },
      { name: "Lee", sessions: 0, attempts: 0 },
    ]);
  });

  test("who is removed is signed out at once; the last admin stays", async () => {
    const kim = await firstTeacher();
    const token = await enter(await invite(store.database, kim), "Lee");
    await removePerson(store.database, kim, (await signedIn(token)).id);
    await expect(signedIn(token)).rejects.toThrow("Nobody");
    await expect(removePerson(store.database, kim, kim.id)).rejects.toThrow("last admin");
  });

  test("with a teacher go the sessions and all that students did in them", async () => {
    const kim = await firstTeacher();
    const lee = await invited(kim, "Lee");
    await openSession(lee);
    await openSession(kim);
    expect(await requirePerson(store.database, kim, lee.id)).toMatchObject({
      sessions: 1,
      attempts: 1,
    });
    await removePerson(store.database, kim, lee.id);
    const left = await store.database.select().from(sessions);
    expect(left.map(({ teacherId }) => teacherId)).toEqual([kim.id]);
    expect(await store.database.$count(attempts)).toBe(1);
  });

  test("an invitation that was withdrawn opens nothing", async () => {
    const kim = await firstTeacher();
    const token = await invite(store.database, kim);
    expect(await countInvitations(store.database, kim)).toBe(1);
    await withdrawInvitations(store.database, kim);
    await expect(enter(token, "Lee")).rejects.toThrow("opens nothing now");
  });
});

describe("the ways in", () => {
  test("a password is changed by who knows the old one, and other browsers are signed out", async () => {
    const here = await enter(await setUpToken(), "Kim");
    const elsewhere = await signInByPassword(store.database, { name: "Kim", password: PASSWORD });
    const { id } = await signedIn(here);
    const change = (current: string) =>
      changePassword(store.database, id, {
        current,
        next: OTHER_PASSWORD,
        keep: hashToken(here),
      });
    await expect(change("not the old password")).rejects.toThrow("lets nobody in");
    await change(PASSWORD);
    await expect(signedIn(elsewhere)).rejects.toThrow();
    expect(await signedIn(here)).toMatchObject({ id });
  });

  test("the last one cannot be removed", async () => {
    const userId = crypto.randomUUID();
    const token = await enter(await setUpToken(), "Kim", passkey("one", userId));
    const { id } = await signedIn(token);
    expect(id).toBe(userId);
    await expect(removePasskey(store.database, id, "one")).rejects.toThrow("last way in");
    const { keep, current } = { keep: hashToken(token), current: "" };
    await changePassword(store.database, id, { current, next: OTHER_PASSWORD, keep });
    await removePasskey(store.database, id, "one");
    expect(await waysInOf(store.database, id)).toEqual({ hasPassword: true, passkeys: [] });
  });

  test("nobody removes the passkey of another", async () => {
    const kim = await firstTeacher();
    const lee = passkey("lees", crypto.randomUUID());
    await enter(await invite(store.database, kim), "Lee", lee);
    await removePasskey(store.database, kim.id, "lees");
    expect(await store.database.$count(passkeys, eq(passkeys.id, "lees"))).toBe(1);
  });
});
