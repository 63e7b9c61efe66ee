import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { closeSession } from "#server/sessions/close-session.ts";
import { openSession } from "#server/sessions/open-session.ts";
import { requireOwnSession } from "#server/sessions/own-session.ts";
import { checkText, findShownText, hideText, showText } from "#server/sessions/shown-text.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { everyKindText, everyKindYaml } from "#testing/every-kind.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";
import { addTeacher } from "#testing/teachers.ts";

let store: OpenDatabase;
let published: PublishedDossier;
let teacher: Teacher;
let id: string;

beforeAll(async () => {
  store = await openTestDatabase();
  teacher = await addTeacher(store.database);
  const files = [{ slug: "car-ban", yaml: everyKindYaml }];
  const [only] = await publishDossiers(store.database, files, () => undefined);
  if (!only) throw new Error("Nothing was published.");
  published = only;
});
afterAll(() => store.close());
beforeEach(async () => {
  id = await openSession(store.database, teacher, published, { minutes: 20 });
});

const show = (text: string, by = teacher) => showText(store.database, by, id, text);
const found = async () => findShownText(await requireOwnSession(store.database, teacher, id));

test("a text is shown to its session alone, and says which paragraphs differ", async () => {
  await show(everyKindText.replace("The lane has a long story", "The lane has a short story"));
  const text = await found();
  if (!text) throw new Error("No text is shown.");
  const { source } = published.dossier;
  expect(checkText(text, source.paragraphs)).toEqual({
    matching: source.paragraphs.length - 1,
    paragraphs: source.paragraphs.length,
    differing: [8],
  });
  const another = await openSession(store.database, teacher, published, { minutes: 20 });
  expect(findShownText({ id: another, phase: "open" })).toBeUndefined();
});

test("another text is refused, and what was shown before stays", async () => {
  await show(everyKindText);
  await expect(show("Some other text.\nIn two lines.")).rejects.toMatchObject({
    code: "text-unknown",
  });
  expect(await found()).toBeDefined();
});

test("another teacher's session shows nothing", async () => {
  await expect(show(everyKindText, await addTeacher(store.database))).rejects.toMatchObject({
    code: "session-not-found",
  });
  expect(await found()).toBeUndefined();
});

test("a text is gone when it is taken back, and when the session closes", async () => {
  await show(everyKindText);
  hideText(id);
  expect(await found()).toBeUndefined();
  await show(everyKindText);
  await closeSession(store.database, teacher, id);
  expect(findShownText({ id, phase: "open" })).toBeUndefined();
  await show(everyKindText);
  expect(await found()).toBeUndefined();
});
