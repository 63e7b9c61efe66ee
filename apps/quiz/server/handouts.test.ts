import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { lendApp } from "#server/app.ts";
import { requireForm } from "#server/forms.ts";
import { EDITIONS, KEYED, printHandout, printSession, type Wanted } from "#server/handouts.ts";
import type { Printed, PrintOrder } from "#server/printing.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { closeSession } from "#server/sessions/close-session.ts";
import { openSession } from "#server/sessions/open-session.ts";
import { requireOwnSession } from "#server/sessions/own-session.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";
import { addTeacher } from "#testing/teachers.ts";

const SETTING = { form: "B", paper: "a4", print: "standard", format: "pdf" } as const;
const DRAWN: Printed = { ok: true, bytes: new Uint8Array([1]), notes: [] };

let store: OpenDatabase;
let published: PublishedDossier;
let teacher: Teacher;
let orders: PrintOrder[];
let outcome: Printed;

beforeAll(async () => {
  store = await openTestDatabase();
  teacher = await addTeacher(store.database);
  const files = [{ slug: "car-ban", yaml: everyKindYaml }];
  const [only] = await publishDossiers(store.database, files, () => undefined);
  if (!only) throw new Error("Nothing was published.");
  published = only;
});
afterAll(async () => {
  lendApp(undefined);
  await store.close();
});
beforeEach(() => {
  orders = [];
  outcome = DRAWN;
  lendApp({
    database: store.database,
    dossiers: [published],
    drawMap: unused,
    takeAnswer: unused,
    reach: unused,
    print: async (order) => {
      orders.push(order);
      return outcome;
    },
  });
});

function unused(): never {
  throw new Error("Printing needs nothing of it.");
}

const print = (edition: Wanted["edition"]) =>
  printHandout(store.database, "car-ban", { ...SETTING, edition });

const open = () =>
  openSession(store.database, teacher, published, { minutes: 20, asking: { questions: 4 } });

test("every handout is ordered of the present release as it is wanted", async () => {
  const files = [];
  for (const edition of EDITIONS) files.push(await print(edition));
  expect(orders.map(({ yaml: _, ...order }) => order)).toEqual(
    EDITIONS.map((edition) => ({ ...SETTING, edition })),
  );
  expect(orders.every(({ yaml }) => yaml === everyKindYaml)).toBe(true);
  expect(files.map(({ name }) => name)).toContain("car-ban-quiz-B.pdf");
  expect(files.map(({ name }) => name)).toContain("car-ban-key.pdf");
});

test("what says the answers is closed while a class works on the editorial, and no longer", async () => {
  const id = await open();
  for (const edition of EDITIONS) {
    if (KEYED.has(edition))
      await expect(print(edition)).rejects.toMatchObject({ code: "class-is-on" });
    else await expect(print(edition)).resolves.toBeDefined();
  }
  await closeSession(store.database, teacher, id);
  await expect(print("key")).resolves.toBeDefined();
});

test.for([
  { reason: "busy", code: "too-many-requests", status: 429, because: "it may be asked again" },
  { reason: "too-slow", code: "print-too-slow", status: 504, because: "the printer gave up" },
  { reason: "faulty", code: "cannot-print", status: 422, because: "it is the dossier's" },
] as const)("a printer that is $reason is refused with $status: $because", async (row) => {
  outcome = { ok: false, reason: row.reason };
  const refusal = expect.objectContaining({ code: row.code, status: row.status });
  await expect(print("read")).rejects.toEqual(refusal);
});

test("a session on paper asks what it asks on screen, and its key waits until it is closed", async () => {
  const id = await open();
  const onPaper = (edition: "quiz" | "key", by = teacher) =>
    printSession(store.database, by, id, { edition, paper: "letter", print: "large" });
  await onPaper("quiz");
  const { formDigest } = await requireOwnSession(store.database, teacher, id);
  expect(orders[0]?.asked).toEqual((await requireForm(store.database, formDigest)).form);
  await expect(onPaper("key")).rejects.toMatchObject({ code: "class-is-on" });
  await closeSession(store.database, teacher, id);
  await onPaper("key");
  const other = await addTeacher(store.database);
  await expect(onPaper("quiz", other)).rejects.toMatchObject({ code: "session-not-found" });
});
