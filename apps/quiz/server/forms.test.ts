import { deriveForm, parseDossierYaml } from "@linchpin/model";
import { carBanDossier, carBanYaml } from "@linchpin/model/testing";
import { expect, test } from "vitest";
import { openMemoryDatabase } from "#db/open.ts";
import { dossiers, forms } from "#db/schema.ts";
import { requireForm } from "#server/forms.ts";

test("a release that today's checks would refuse is read all the same: its results are kept", async () => {
  const yaml = carBanYaml.replace("      - p2-told", "      - p2-nowhere");
  expect(parseDossierYaml(yaml).ok).toBe(false);

  const { database, close } = await openMemoryDatabase();
  const [digest, release] = ["a".repeat(64), "b".repeat(64)];
  const form = deriveForm(carBanDossier());
  await database.insert(dossiers).values({ digest: release, slug: "car-ban", yaml });
  await database.insert(forms).values({
    digest,
    dossierDigest: release,
    items: form,
    generatorVersion: "1",
    secret: "c".repeat(64),
  });
  const stored = await requireForm(database, digest);
  expect(stored).toMatchObject({ slug: "car-ban", form });
  expect(stored.dossier.source.title).toBe(carBanDossier().source.title);
  await close();
});
