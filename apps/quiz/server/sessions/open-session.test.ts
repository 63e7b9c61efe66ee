import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { sessions } from "#db/schema.ts";
import { requireForm } from "#server/forms.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { closeSession } from "#server/sessions/close-session.ts";
import { readCode } from "#server/sessions/join-code.ts";
import { listSessions } from "#server/sessions/list-sessions.ts";
import { type Opening, openSession } from "#server/sessions/open-session.ts";
import { requireOwnSession } from "#server/sessions/own-session.ts";
import { reopenSession } from "#server/sessions/reopen-session.ts";
import { isClassOn } from "#server/sessions/session.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";
import { addTeacher } from "#testing/teachers.ts";

let store: OpenDatabase;
let published: PublishedDossier;
let teacher: Teacher;

beforeAll(async () => {
  store = await openTestDatabase();
  published = await publish(everyKindYaml);
  teacher = await addTeacher(store.database);
});
afterAll(() => store.close());

async function publish(yaml: string, slug = "car-ban"): Promise<PublishedDossier> {
  const [only] = await publishDossiers(store.database, [{ slug, yaml }], (line) => {
    throw new Error(line);
  });
  if (!only) throw new Error("Nothing was published.");
  return only;
}

const open = (opening: Partial<Opening> = {}, from = published) =>
  openSession(store.database, teacher, from, { minutes: 20, ...opening });

const look = (id: string, by = teacher) => requireOwnSession(store.database, by, id);

const formOf = async (id: string) =>
  (await requireForm(store.database, (await look(id)).formDigest)).form;

const corrected = `${everyKindYaml}\n# corrected\n`;

describe("an opened session", () => {
  test("shows what fits after closing, without hints or certainty, under made-up names", async () => {
    expect(await look(await open())).toMatchObject({
      kind: "class",
      phase: "open",
      feedback: "after-closing",
      allowsHints: false,
      asksCertainty: false,
      naming: "made-up",
      namesLanguage: "en",
      minutes: 20,
      keepDays: 30,
      closesAt: null,
    });
  });

  test("has a code that can be typed and that no other session has", async () => {
    const ids = [await open(), await open()];
    const codes = await Promise.all(ids.map(async (id) => (await look(id)).joinCode));
    expect(codes.map(readCode)).toEqual(codes);
    expect(new Set(codes).size).toBe(2);
  });

  test("keeps its release and form when the dossier is changed and published again", async () => {
    const id = await open();
    const [before, form] = [await look(id), await formOf(id)];
    await publish(corrected);
    expect(await look(id)).toEqual(before);
    expect(await formOf(id)).toEqual(form);
    await publish(everyKindYaml);
  });

  test("asks in the chosen kinds, as many as were asked for, in the form of that letter", async () => {
    const asking = { letter: "B", kinds: ["single-choice", "order"], questions: 4 } as const;
    const { letter, items } = await formOf(await open({ asking }));
    expect([letter, items.length]).toEqual(["B", 4]);
    expect(items.every(({ kind }) => kind !== "match" && kind !== "matrix")).toBe(true);
  });

  test("is refused where the editorial has no question of the chosen kinds", async () => {
    await expect(open({ asking: { kinds: [] } })).rejects.toMatchObject({ code: "no-questions" });
  });

  test("is another teacher's to no one: it is not found, nor listed", async () => {
    const id = await open();
    const other = await addTeacher(store.database);
    await expect(look(id, other)).rejects.toMatchObject({ code: "session-not-found" });
    await expect(closeSession(store.database, other, id)).rejects.toMatchObject({
      code: "session-not-found",
    });
    expect(await listSessions(store.database, other)).toEqual([]);
    expect((await listSessions(store.database, teacher)).map((one) => one.id)).toContain(id);
  });

  test.for(["nonsense", "' or 1=1 --"])("is not found under %s either", async (id) => {
    await expect(look(id)).rejects.toMatchObject({ code: "session-not-found" });
  });
});

describe("the end of a session", () => {
  test("by hand gives answers on their way half a minute, then it is closed for good", async () => {
    const id = await open();
    await closeSession(store.database, teacher, id);
    const { phase, endedAt } = await look(id);
    expect(phase).toBe("closing");
    await endedAgo(id, 29);
    expect((await look(id)).phase).toBe("closing");
    await endedAgo(id, 31);
    expect((await look(id)).phase).toBe("closed");
    await closeSession(store.database, teacher, id);
    expect((await look(id)).endedAt?.getTime()).toBeLessThan(endedAt?.getTime() ?? 0);
  });

  test("comes by itself so many minutes after the opening", async () => {
    const { openedAt, closesAt } = await look(
      await open({ closing: { kind: "after", minutes: 15 } }),
    );
    expect((closesAt?.getTime() ?? 0) - openedAt.getTime()).toBe(15 * 60_000);
  });

  test("is refused at a moment that has passed by the database's clock", async () => {
    const closing = (moment: Date) => ({ closing: { kind: "at", moment } }) as const;
    await expect(open(closing(new Date(0)))).rejects.toMatchObject({ code: "closing-time-past" });
    const inAnHour = new Date(Date.now() + 3_600_000);
    expect((await look(await open(closing(inAnHour)))).closesAt).toEqual(inAnHour);
  });

  test("opens practice on the editorial again", async () => {
    const other = await publish(everyKindYaml, "another");
    expect(await isClassOn(store.database, "another")).toBe(false);
    const id = await open({}, other);
    expect(await isClassOn(store.database, "another")).toBe(true);
    await closeSession(store.database, teacher, id);
    expect(await isClassOn(store.database, "another")).toBe(false);
  });
});

async function endedAgo(id: string, seconds: number): Promise<void> {
  await store.database
    .update(sessions)
    .set({
      openedAt: sql`now() - interval '1 hour'`,
      closedAt: sql`now() - make_interval(secs => ${seconds})`,
    })
    .where(eq(sessions.id, id));
}

describe("a session opened again", () => {
  const again = (id: string, from = published) =>
    reopenSession(store.database, teacher, id, () => from);

  test("has the same form and settings, as long to go, and another code", async () => {
    const id = await open({
      feedback: "never",
      asksCertainty: true,
      naming: "roster",
      keepDays: 7,
      closing: { kind: "after", minutes: 15 },
    });
    const reopened = await again(id);
    const [before, after] = [await look(id), await look(reopened.id)];
    const { id: _, joinCode, openedAt, closesAt, ...settings } = before;
    expect(after).toMatchObject(settings);
    expect(after.joinCode).not.toBe(joinCode);
    expect((after.closesAt?.getTime() ?? 0) - after.openedAt.getTime()).toBe(15 * 60_000);
    expect([reopened.isRenewed, after.phase]).toEqual([false, "open"]);
  });

  test("takes the present release of a changed dossier, as many questions in the same kinds", async () => {
    const kinds = ["single-choice", "evidence"] as const;
    const id = await open({ asking: { letter: "C", kinds, questions: 4 } });
    const changed = await publish(corrected);
    const reopened = await again(id, changed);
    expect(reopened.isRenewed).toBe(true);
    expect((await look(reopened.id)).dossierDigest).toBe(changed.digest);
    const { letter, items } = await formOf(reopened.id);
    expect([letter, items.length]).toEqual(["C", 4]);
    await publish(everyKindYaml);
  });
});
