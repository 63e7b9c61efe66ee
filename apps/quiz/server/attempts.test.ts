import { presentItem } from "@linchpin/model";
import { carBanYaml } from "@linchpin/model/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OpenDatabase, openMemoryDatabase } from "#db/open.ts";
import { attempts, responses } from "#db/schema.ts";
import {
  type Attempt,
  findLatestAttempt,
  forgetAttempts,
  recordResponse,
  requireAttempt,
  requireItem,
  startAttempt,
} from "#server/attempts.ts";
import { hashToken, newToken } from "#server/identity.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { findAnswered, nextOpen } from "#server/questions.ts";

let store: OpenDatabase;
let published: PublishedDossier;
let reader: string;

beforeAll(async () => {
  store = await openMemoryDatabase();
  published = await publish(carBanYaml);
});
beforeEach(() => {
  reader = hashToken(newToken());
});
afterAll(() => store.close());

async function publish(yaml: string, slug = "car-ban"): Promise<PublishedDossier> {
  const [only] = await publishDossiers(store.database, [{ slug, yaml }], (line) => {
    throw new Error(line);
  });
  if (!only) throw new Error("Nothing was published.");
  return only;
}

const start = async (from = published): Promise<Attempt> =>
  reload(await startAttempt(store.database, from, reader));

const reload = (id: string, by: string | undefined = reader): Promise<Attempt> =>
  requireAttempt(store.database, id, by);

const keptFor = ({ id }: Pick<Attempt, "id">) =>
  store.database.select().from(responses).where(eq(responses.attemptId, id));

/** The sealed ids of a question's options as a browser would send them, the fitting one first. */
function sealedOptions(attempt: Attempt, number: number): readonly [string, string] {
  const item = requireItem(attempt, number);
  const sealed = item.options.map(({ id }, index) => ({
    isKey: item.key.includes(id),
    id: presentItem(item, attempt.seal).options[index]?.id ?? "",
  }));
  const [right] = sealed.filter(({ isKey }) => isKey);
  const [wrong] = sealed.filter(({ isKey }) => !isKey);
  if (!(right && wrong)) throw new Error("The item has no two options.");
  return [right.id, wrong.id];
}

describe("the form of an attempt", () => {
  test("is A the first time, B the second and A again the third, for each reader", async () => {
    const letters = [];
    for (const _ of [1, 2, 3]) letters.push((await start()).form.letter);
    expect(letters).toEqual(["A", "B", "A"]);
    reader = hashToken(newToken());
    expect((await start()).form.letter).toBe("A");
  });

  test("is its own in what it asks, and stays what it was when another attempt begins", async () => {
    const [first, second] = [await start(), await start()];
    expect(new Set(idsAsked(first))).not.toEqual(new Set(idsAsked(second)));
    expect((await reload(first.id)).form).toEqual(first.form);
  });

  test("is counted over every release of the editorial, and not over other editorials", async () => {
    await start(await publish(carBanYaml, "another"));
    expect((await start()).form.letter).toBe("A");
    expect((await start(await publish(`${carBanYaml}\n# corrected\n`))).form.letter).toBe("B");
  });

  test("is the only one each time where there is no other", async () => {
    const single = { ...published, forms: [published.forms[0]] as const };
    const letters = [];
    for (const _ of [1, 2]) letters.push((await start(single)).form.letter);
    expect(letters).toEqual(["A", "A"]);
  });
});

function idsAsked({ form }: Attempt): readonly string[] {
  return form.items.map(({ id }) => id);
}

describe("an answer", () => {
  test("is scored by the form's key and found again", async () => {
    const attempt = await start();
    const [right] = sealedOptions(attempt, 1);
    const [, wrong] = sealedOptions(attempt, 2);
    await recordResponse(store.database, attempt, 1, [right]);
    await recordResponse(store.database, attempt, 2, [wrong]);
    const { responses: kept } = await reload(attempt.id);
    expect([...kept].map(([number, { isRight }]) => [number, isRight])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test("stands: a later one changes nothing", async () => {
    const attempt = await start();
    const [right, wrong] = sealedOptions(attempt, 1);
    await recordResponse(store.database, attempt, 1, [wrong]);
    await recordResponse(store.database, await reload(attempt.id), 1, [right]);
    expect((await reload(attempt.id)).responses.get(1)?.isRight).toBe(false);
  });

  test("stands also when two are sent at once: one is kept", async () => {
    const attempt = await start();
    const [right, wrong] = sealedOptions(attempt, 1);
    await Promise.all(
      [right, wrong, right, wrong].map((id) => recordResponse(store.database, attempt, 1, [id])),
    );
    expect(await keptFor(attempt)).toHaveLength(1);
  });

  test.for([
    { because: "nothing was chosen", choose: () => [] },
    { because: "an option's own id is no sealed id", choose: (a: Attempt) => ownIds(a, 1) },
    { because: "it is another question's option", choose: (a: Attempt) => sealedOptions(a, 2) },
    { because: "only one may be chosen", choose: (a: Attempt) => sealedOptions(a, 1) },
  ])("is refused when $because", async ({ choose }) => {
    const attempt = await start();
    const given = recordResponse(store.database, attempt, 1, choose(attempt));
    await expect(given).rejects.toMatchObject({ code: "invalid-input" });
    expect(await keptFor(attempt)).toEqual([]);
  });

  test.for([0, 99, 1.5, Number.NaN])(
    "to question %s, which is not there, is refused",
    async (number) => {
      const attempt = await start();
      const given = recordResponse(store.database, attempt, number, []);
      await expect(given).rejects.toMatchObject({ code: "question-not-found" });
    },
  );

  test("to the last open question finishes the attempt, and none before does", async () => {
    const attempt = await start();
    const finishedAt = async () => {
      const isThis = eq(attempts.id, attempt.id);
      return (await store.database.select().from(attempts).where(isThis))[0]?.finishedAt;
    };
    for (const [index] of attempt.form.items.entries()) {
      expect(await finishedAt()).toBeNull();
      const [right] = sealedOptions(attempt, index + 1);
      await recordResponse(store.database, attempt, index + 1, [right]);
    }
    expect(await finishedAt()).toBeInstanceOf(Date);
    const latest = await findLatestAttempt(store.database, "car-ban", reader);
    expect(latest && nextOpen(latest, 0)).toBeUndefined();
    expect(latest?.responses.size).toBe(latest?.form.items.length);
  });
});

function ownIds(attempt: Attempt, number: number): readonly string[] {
  return requireItem(attempt, number).key;
}

describe("an attempt", () => {
  test.for([
    { because: "another reader's cookie", by: () => hashToken(newToken()) },
    { because: "no cookie at all", by: () => undefined },
    { because: "a hash that was read in the database", by: () => hashToken(reader) },
  ])("is refused to $because", async ({ by }) => {
    const { id } = await start();
    await expect(requireAttempt(store.database, id, by())).rejects.toMatchObject({
      code: "attempt-not-found",
    });
  });

  test.for(["", "1", "x".repeat(5_000), "00000000-0000-4000-8000-000000000000"])(
    "that is not there is refused like a foreign one",
    async (id) => {
      await expect(reload(id)).rejects.toMatchObject({ code: "attempt-not-found" });
    },
  );

  test("that is not finished is found again, the newest first", async () => {
    await start();
    const newer = await start();
    // The clock of an embedded database may give both the same moment.
    await store.database
      .update(attempts)
      .set({ startedAt: new Date(Date.now() + 60_000), finishedAt: null })
      .where(eq(attempts.id, newer.id));
    expect((await findLatestAttempt(store.database, "car-ban", reader))?.id).toBe(newer.id);
    expect(await findLatestAttempt(store.database, "another", reader)).toBeUndefined();
  });

  test("keeps its form when the dossier changes, and its results with it", async () => {
    const old = await start();
    const [, wrong] = sealedOptions(old, 1);
    await recordResponse(store.database, old, 1, [wrong]);
    const before = findAnswered(await reload(old.id), 1);

    const corrected = await publish(carBanYaml.replace("nearly hit by a car", "almost run over"));
    await start();
    const fresh = await start(corrected);
    expect(fresh.form.letter).toBe(old.form.letter);
    expect(fresh.form).not.toEqual(old.form);
    expect(findAnswered(await reload(old.id), 1)).toEqual(before);
    expect((await reload(old.id)).form).toEqual(old.form);
  });

  test("is gone with its answers once its reader clears the device, and no other is", async () => {
    const mine = await start();
    await recordResponse(store.database, mine, 1, [sealedOptions(mine, 1)[0]]);
    const other = hashToken(newToken());
    const theirs = await startAttempt(store.database, published, other);
    await forgetAttempts(store.database, reader);
    await expect(reload(mine.id)).rejects.toMatchObject({ code: "attempt-not-found" });
    expect(await keptFor(mine)).toEqual([]);
    expect((await reload(theirs, other)).id).toBe(theirs);
  });
});

test("the ids a student sees are the form's own: another form seals the same option otherwise", async () => {
  const old = await start();
  const fresh = await start(await publish(`${carBanYaml}\n# another release\n`));
  const idsOf = ({ form, seal }: Attempt) =>
    form.items.flatMap((item) => presentItem(item, seal).options.map(({ id }) => id));
  const shared = new Set(idsOf(old)).intersection(new Set(idsOf(fresh)));
  expect(shared.size).toBe(0);
  expect(new Set(idsOf(old)).size).toBe(idsOf(old).length);
});
