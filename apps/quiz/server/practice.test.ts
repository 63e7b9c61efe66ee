import { type ItemResponse, presentItem } from "@linchpin/model";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { attempts, responses } from "#db/schema.ts";
import { findAnswered } from "#server/answered.ts";
import { type Attempt, requireAttempt, requireItem } from "#server/attempts.ts";
import {
  findLatestAttempt,
  forgetAttempts,
  recordResponse,
  startAttempt,
} from "#server/practice.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { gradeOf, nextOpen } from "#server/questions.ts";
import { hashToken, newToken } from "#server/tokens.ts";
import { fittingAnswer, partIds, sealAnswer, wrongAnswer } from "#testing/answers.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

let store: OpenDatabase;
let published: PublishedDossier;
let reader: string;

beforeAll(async () => {
  store = await openTestDatabase();
  published = await publish(everyKindYaml);
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
  requireAttempt(store.database, id, { reader: by });

const keptFor = ({ id }: Pick<Attempt, "id">) =>
  store.database.select().from(responses).where(eq(responses.attemptId, id));

/** What a browser would send to answer a question rightly, and wrongly. */
function sealedAnswers(attempt: Attempt, number: number): readonly [ItemResponse, ItemResponse] {
  const item = requireItem(attempt, number);
  const sealed = (response: ItemResponse) => sealAnswer(item, response, attempt.seal);
  return [sealed(fittingAnswer(item)), sealed(wrongAnswer(item))];
}

describe("the form of an attempt", () => {
  test("is the first quiz at first, then the second, then the first again, for each reader", async () => {
    const seeds = [];
    for (const _ of [1, 2, 3]) seeds.push((await start()).form.seed);
    expect(seeds).toEqual(["1", "2", "1"]);
    reader = hashToken(newToken());
    expect((await start()).form.seed).toBe("1");
  });

  test("is its own in what it asks, and stays what it was when another attempt begins", async () => {
    const [first, second] = [await start(), await start()];
    expect(new Set(idsAsked(first))).not.toEqual(new Set(idsAsked(second)));
    expect((await reload(first.id)).form).toEqual(first.form);
  });

  test("is counted over every release of the editorial, and not over other editorials", async () => {
    await start(await publish(everyKindYaml, "another"));
    expect((await start()).form.seed).toBe("1");
    expect((await start(await publish(`${everyKindYaml}\n# corrected\n`))).form.seed).toBe("2");
  });

  test("is the only one each time where there is no other", async () => {
    const single = { ...published, forms: [published.forms[0]] as const };
    const seeds = [];
    for (const _ of [1, 2]) seeds.push((await start(single)).form.seed);
    expect(seeds).toEqual(["1", "1"]);
  });
});

function idsAsked({ form }: Attempt): readonly string[] {
  return form.items.map(({ id }) => id);
}

describe("an answer", () => {
  test("is scored by the form's key and found again", async () => {
    const attempt = await start();
    const [right] = sealedAnswers(attempt, 1);
    const [, wrong] = sealedAnswers(attempt, 2);
    await recordResponse(store.database, attempt, 1, right);
    await recordResponse(store.database, attempt, 2, wrong);
    const { responses: kept } = await reload(attempt.id);
    expect([...kept].map(([number, given]) => [number, gradeOf(given)])).toEqual([
      [1, "right"],
      [2, "not-yet"],
    ]);
  });

  test("of every kind is kept as it was given, under the item's own ids", async () => {
    const attempt = await start();
    for (const [index, item] of attempt.form.items.entries()) {
      const [right] = sealedAnswers(attempt, index + 1);
      await recordResponse(store.database, attempt, index + 1, right);
      const kept = (await reload(attempt.id)).responses.get(index + 1);
      expect(kept, item.id).toMatchObject({ response: fittingAnswer(item), points: 1 });
    }
    expect(new Set(attempt.form.items.map(({ kind }) => kind)).size).toBe(6);
  });

  test("that fits in part is partly right", async () => {
    const attempt = await start();
    const number = attempt.form.items.findIndex(({ kind }) => kind === "matrix") + 1;
    const [right, wrong] = sealedAnswers(attempt, number);
    if (right.kind !== "placed" || wrong.kind !== "placed") throw new Error("No matrix.");
    const [one = ["", ""]] = Object.entries(wrong.columns);
    const columns = { ...right.columns, [one[0]]: one[1] };
    await recordResponse(store.database, attempt, number, { kind: "placed", columns });
    const kept = (await reload(attempt.id)).responses.get(number);
    expect(kept && gradeOf(kept)).toBe("partly");
  });

  test("stands: a later one changes nothing", async () => {
    const attempt = await start();
    const [right, wrong] = sealedAnswers(attempt, 1);
    await recordResponse(store.database, attempt, 1, wrong);
    await recordResponse(store.database, await reload(attempt.id), 1, right);
    expect((await reload(attempt.id)).responses.get(1)?.points).toBe(0);
  });

  test("stands also when two are sent at once: one is kept", async () => {
    const attempt = await start();
    const [right, wrong] = sealedAnswers(attempt, 1);
    await Promise.all(
      [right, wrong, right, wrong].map((it) => recordResponse(store.database, attempt, 1, it)),
    );
    expect(await keptFor(attempt)).toHaveLength(1);
  });

  test.for([
    { because: "nothing was chosen", choose: () => NOTHING },
    { because: "an option's own id is no sealed id", choose: (a: Attempt) => ownIds(a, 1) },
    { because: "it is another question's", choose: (a: Attempt) => sealedAnswers(a, 2)[0] },
    { because: "only one may be chosen", choose: (a: Attempt) => bothAnswers(a, 1) },
    { because: "it answers in another kind", choose: () => NO_ORDER },
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
      const given = recordResponse(store.database, attempt, number, NOTHING);
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
      const [right] = sealedAnswers(attempt, index + 1);
      await recordResponse(store.database, attempt, index + 1, right);
    }
    expect(await finishedAt()).toBeInstanceOf(Date);
    const latest = await findLatestAttempt(store.database, "car-ban", reader);
    expect(latest && nextOpen(latest, 0)).toBeUndefined();
    expect(latest?.responses.size).toBe(latest?.form.items.length);
  });
});

const NOTHING: ItemResponse = { kind: "picked", options: [] };
const NO_ORDER: ItemResponse = { kind: "ordered", entries: [] };

function ownIds(attempt: Attempt, number: number): ItemResponse {
  return fittingAnswer(requireItem(attempt, number));
}

function bothAnswers(attempt: Attempt, number: number): ItemResponse {
  const options = sealedAnswers(attempt, number).flatMap((it) => {
    return it.kind === "picked" ? it.options : [];
  });
  return { kind: "picked", options };
}

describe("an answer that is not whole is refused in words of its kind:", () => {
  test.for([
    { kind: "single-choice", sent: NOTHING, words: "Choose one of the answers first." },
    { kind: "multiple-choice", sent: NOTHING, words: "Choose two answers." },
    {
      kind: "matrix",
      sent: { kind: "placed", columns: {} },
      words: "Choose an answer in every row.",
    },
    {
      kind: "match",
      sent: { kind: "placed", columns: {} },
      words: "Choose an answer in every row.",
    },
    { kind: "order", sent: NO_ORDER, words: "Give every line its own number from 1 to 3." },
  ] as const)("$kind, $words", async ({ kind, sent, words }) => {
    const attempt = await start();
    const number = attempt.form.items.findIndex((item) => item.kind === kind) + 1;
    await expect(recordResponse(store.database, attempt, number, sent)).rejects.toThrow(words);
  });
});

describe("an attempt", () => {
  test.for([
    { because: "another reader's cookie", by: () => hashToken(newToken()) },
    { because: "no cookie at all", by: () => undefined },
    { because: "a hash that was read in the database", by: () => hashToken(reader) },
  ])("is refused to $because", async ({ by }) => {
    const { id } = await start();
    await expect(requireAttempt(store.database, id, { reader: by() })).rejects.toMatchObject({
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
    const [, wrong] = sealedAnswers(old, 1);
    await recordResponse(store.database, old, 1, wrong);
    const before = findAnswered(await reload(old.id), 1);

    const corrected = await publish(
      everyKindYaml.replace("nearly hit by a car", "almost run over"),
    );
    await start();
    const fresh = await start(corrected);
    expect(fresh.form.seed).toBe(old.form.seed);
    expect(fresh.form).not.toEqual(old.form);
    expect(findAnswered(await reload(old.id), 1)).toEqual(before);
    expect((await reload(old.id)).form).toEqual(old.form);
  });

  test("is gone with its answers once its reader clears the device, and no other is", async () => {
    const mine = await start();
    await recordResponse(store.database, mine, 1, sealedAnswers(mine, 1)[0]);
    const other = hashToken(newToken());
    const theirs = await startAttempt(store.database, published, other);
    await forgetAttempts(store.database, reader);
    await expect(reload(mine.id)).rejects.toMatchObject({ code: "attempt-not-found" });
    expect(await keptFor(mine)).toEqual([]);
    expect((await reload(theirs, other)).id).toBe(theirs);
  });
});

test("the ids a student sees are the form's own: another form seals the same parts otherwise", async () => {
  const old = await start();
  const fresh = await start(await publish(`${everyKindYaml}\n# another release\n`));
  const idsOf = ({ form, seal }: Attempt) =>
    form.items.flatMap((item) => partIds(presentItem(item, seal)));
  const shared = new Set(idsOf(old)).intersection(new Set(idsOf(fresh)));
  expect(shared.size).toBe(0);
  expect(new Set(idsOf(old)).size).toBe(idsOf(old).length);
});
