import { deriveQuiz, parseDossierYaml } from "@linchpin/model";
import { carBanDossier, carBanYaml } from "@linchpin/model/testing";
import { expect, test } from "vitest";
import { dossiers, forms } from "#db/schema.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

test("a release that today's checks would refuse is read all the same: its results are kept", async () => {
  const yaml = carBanYaml.replace("      - p2-told", "      - p2-nowhere");
  expect(parseDossierYaml(yaml).ok).toBe(false);

  const [form] = deriveQuiz(carBanDossier()).forms;
  const stored = await storeAndRead(yaml, form);
  expect(stored).toMatchObject({ slug: "car-ban", form });
  expect(stored.dossier.source.title).toBe(carBanDossier().source.title);
});

test("a form that the first generator made opens still, with every item it asked", async () => {
  const [{ items, letter }] = deriveQuiz(carBanDossier()).forms;
  const singles = items.filter(({ kind }) => kind === "single-choice");
  const { form } = await storeAndRead(carBanYaml, { generatorVersion: 1, letter, items: singles });
  expect(singles.length).toBeGreaterThan(0);
  expect(form.items).toEqual(singles);
});

async function storeAndRead(yaml: string, form: object): Promise<StoredForm> {
  const { database, close } = await openTestDatabase();
  const [digest, release] = ["a".repeat(64), "b".repeat(64)];
  await database.insert(dossiers).values({ digest: release, slug: "car-ban", yaml });
  await database.insert(forms).values({
    digest,
    dossierDigest: release,
    items: form,
    generatorVersion: "1",
    secret: "c".repeat(64),
  });
  const stored = await requireForm(database, digest);
  await close();
  return stored;
}
