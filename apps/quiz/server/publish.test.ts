import { randomUUID } from "node:crypto";
import { type Dossier, deriveQuiz, readStoredForm } from "@linchpin/model";
import { carBanDossier, carBanYaml } from "@linchpin/model/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { dossiers, forms, sessions } from "#db/schema.ts";
import { type DossierFile, type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

let store: OpenDatabase;
let complaints: string[];

beforeAll(async () => {
  store = await openTestDatabase();
});
beforeEach(() => {
  complaints = [];
});
afterAll(() => store.close());

/** A dossier that no other test has published: a comment is enough to make it a release of its own. */
function newRelease(slug = "car-ban"): DossierFile {
  return { slug, yaml: `${carBanYaml}\n# ${randomUUID()}\n` };
}

/** Everything by which its forms could be taken for another's. */
function idsIn(published: PublishedDossier | undefined): ReadonlySet<string> {
  const { forms: opened = [] } = published ?? {};
  return new Set(opened.flatMap(({ sessionId, formDigest }) => [sessionId, formDigest]));
}

async function publish(...files: readonly DossierFile[]): Promise<readonly PublishedDossier[]> {
  return await publishDossiers(store.database, files, (line) => complaints.push(line));
}

describe("publishing a dossier", () => {
  test("keeps its release, two quizzes in form A, and one open practice session of each", async () => {
    const release = newRelease();
    const [published] = await publish(release);
    expect(published?.questions).toBeGreaterThan(4);
    const digest = published?.digest ?? "";
    expect(
      await store.database.select().from(dossiers).where(eq(dossiers.digest, digest)),
    ).toMatchObject([{ slug: "car-ban", yaml: release.yaml }]);
    expect(
      await store.database.select().from(sessions).where(eq(sessions.dossierDigest, digest)),
    ).toEqual(
      expect.arrayContaining(
        (published?.forms ?? []).map(({ sessionId, formDigest }) =>
          expect.objectContaining({ id: sessionId, kind: "practice", formDigest, closedAt: null }),
        ),
      ),
    );
    expect(published?.forms.map(({ seed }) => seed)).toEqual(["1", "2"]);
    expect(await store.database.$count(sessions, eq(sessions.dossierDigest, digest))).toBe(2);
    const [first] = await store.database
      .select()
      .from(forms)
      .where(eq(forms.digest, published?.forms[0].formDigest ?? ""));
    expect(first?.items).toMatchObject({ letter: "A", seed: "1" });
    expect(readStoredForm(first?.items).items).toHaveLength(published?.questions ?? 0);
  });

  test("again changes nothing, not even the secret that seals its ids", async () => {
    const release = newRelease();
    const first = await publish(release);
    const everything = async () => [
      await store.database.select().from(dossiers),
      await store.database.select().from(forms),
      await store.database.select().from(sessions),
    ];
    const before = await everything();
    expect(await publish(release)).toEqual(first);
    expect(await everything()).toEqual(before);
  });

  test("once it has changed, if only in a comment, opens new forms and leaves the old ones open", async () => {
    const [old] = await publish(newRelease());
    const [changed] = await publish(newRelease());
    expect(idsIn(old).isDisjointFrom(idsIn(changed))).toBe(true);
    for (const { formDigest, sessionId } of old?.forms ?? []) {
      expect(
        await store.database.select().from(sessions).where(eq(sessions.formDigest, formDigest)),
      ).toMatchObject([{ id: sessionId, closedAt: null }]);
    }
  });

  test("under two slugs makes two releases, each found under its own", async () => {
    const { yaml } = newRelease();
    const [one, renamed] = await publish({ slug: "old-name", yaml }, { slug: "new-name", yaml });
    expect(one?.digest).not.toBe(renamed?.digest);
    expect(idsIn(one).isDisjointFrom(idsIn(renamed))).toBe(true);
    const kept = await store.database.select().from(dossiers).where(eq(dossiers.yaml, yaml));
    expect(kept.map(({ slug, digest }) => [slug, digest]).toSorted()).toEqual([
      ["new-name", renamed?.digest],
      ["old-name", one?.digest],
    ]);
  });

  test("whose second quiz would ask the same as the first opens the first alone", async () => {
    const little = dossierOfOneQuiz();
    const [published] = await publish({ slug: "little", yaml: JSON.stringify(little) });
    expect(published?.forms.map(({ seed }) => seed)).toEqual(["1"]);
  });
});

/** The sample with one view alone, of which both quizzes come to ask the same. */
function dossierOfOneQuiz(): Dossier {
  const whole = carBanDossier();
  const alone = whole.positions.map(({ condition: _, ...view }): Dossier => {
    const [main] = whole.arguments.map(({ claim: { condition: __, ...claim }, ...argument }) => {
      return { ...argument, claim };
    });
    return { ...whole, events: [], positions: [view], arguments: main ? [main] : [] };
  });
  const asked = (dossier: Dossier, seed: string) =>
    deriveQuiz(dossier, { seed }).forms[0].items.map(({ id }) => id);
  const little = alone.find((dossier) => {
    const [first, second] = [asked(dossier, "1"), asked(dossier, "2")];
    return first.length > 0 && first.join() === second.join();
  });
  if (!little) throw new Error("Of every view the two quizzes ask something else.");
  return little;
}

test("a faulty dossier is left out with one sentence, and the others are published", async () => {
  const faulty = { slug: "faulty", yaml: "dossierVersion: 2\nsource: nothing\n" };
  const published = await publish(faulty, newRelease("sound"));
  expect(published.map(({ slug }) => slug)).toEqual(["sound"]);
  expect(complaints).toEqual([
    expect.stringMatching(/^The dossier faulty is left out.+: \d+:\d+ /),
  ]);
  expect(await store.database.select().from(dossiers).where(eq(dossiers.slug, "faulty"))).toEqual(
    [],
  );
});
