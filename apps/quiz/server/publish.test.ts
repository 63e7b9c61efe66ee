import { randomUUID } from "node:crypto";
import { carBanYaml } from "@linchpin/model/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OpenDatabase, openMemoryDatabase } from "#db/open.ts";
import { dossiers, forms, sessions } from "#db/schema.ts";
import { type DossierFile, type PublishedDossier, publishDossiers } from "#server/publish.ts";

let store: OpenDatabase;
let complaints: string[];

beforeAll(async () => {
  store = await openMemoryDatabase();
});
beforeEach(() => {
  complaints = [];
});
afterAll(() => store.close());

/** A dossier that no other test has published: a comment is enough to make it a release of its own. */
function newRelease(slug = "car-ban"): DossierFile {
  return { slug, yaml: `${carBanYaml}\n# ${randomUUID()}\n` };
}

async function publish(...files: readonly DossierFile[]): Promise<readonly PublishedDossier[]> {
  return await publishDossiers(store.database, files, (line) => complaints.push(line));
}

describe("publishing a dossier", () => {
  test("keeps its release, its form and one open practice session", async () => {
    const release = newRelease();
    const [published] = await publish(release);
    expect(published?.questions).toBeGreaterThan(4);
    const digest = published?.digest ?? "";
    expect(
      await store.database.select().from(dossiers).where(eq(dossiers.digest, digest)),
    ).toMatchObject([{ slug: "car-ban", yaml: release.yaml }]);
    expect(
      await store.database.select().from(sessions).where(eq(sessions.dossierDigest, digest)),
    ).toMatchObject([
      { id: published?.sessionId, kind: "practice", formDigest: published?.formDigest },
    ]);
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

  test("once it has changed, if only in a comment, opens a new form and leaves the old one open", async () => {
    const [old] = await publish(newRelease());
    const [changed] = await publish(newRelease());
    expect(changed?.formDigest).not.toBe(old?.formDigest);
    expect(changed?.sessionId).not.toBe(old?.sessionId);
    const digest = old?.formDigest ?? "";
    expect(
      await store.database.select().from(sessions).where(eq(sessions.formDigest, digest)),
    ).toMatchObject([{ id: old?.sessionId, closedAt: null }]);
  });
});

test("a faulty dossier is left out with one sentence, and the others are published", async () => {
  const faulty = { slug: "faulty", yaml: "dossierVersion: 1\nsource: nothing\n" };
  const published = await publish(faulty, newRelease("sound"));
  expect(published.map(({ slug }) => slug)).toEqual(["sound"]);
  expect(complaints).toEqual([
    expect.stringMatching(/^The dossier faulty is left out.+: \d+:\d+ /),
  ]);
  expect(await store.database.select().from(dossiers).where(eq(dossiers.slug, "faulty"))).toEqual(
    [],
  );
});
