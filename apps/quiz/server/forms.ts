import {
  type Dossier,
  type Form,
  readReleasedDossier,
  readStoredForm,
  type Seal,
} from "@linchpin/model";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { dossiers, forms } from "#db/schema.ts";
import { sealWith } from "#server/seal.ts";

/** A form as it was kept, with the release of the dossier it was made from. */
export type StoredForm = {
  readonly form: Form;
  readonly seal: Seal;
  readonly slug: string;
  readonly dossier: Dossier;
};

/** Releases never change, so one that was read need not be read again. */
const readReleases = new Map<string, Dossier>();

/** The form under that digest. It is kept whole and never derived again. */
export async function requireForm(database: Database, digest: string): Promise<StoredForm> {
  const [row] = await database
    .select({
      items: forms.items,
      secret: forms.secret,
      slug: dossiers.slug,
      yaml: dossiers.yaml,
      release: dossiers.digest,
    })
    .from(forms)
    .innerJoin(dossiers, eq(dossiers.digest, forms.dossierDigest))
    .where(eq(forms.digest, digest));
  if (!row) throw new Error(`There is no form ${digest}.`);
  return {
    form: readStoredForm(row.items),
    seal: sealWith(row.secret),
    slug: row.slug,
    dossier: readRelease(row.release, row.yaml),
  };
}

function readRelease(digest: string, yaml: string): Dossier {
  const known = readReleases.get(digest);
  if (known) return known;
  // Not by today's checks: what was published stays, however strict they have become.
  const dossier = readReleasedDossier(yaml);
  readReleases.set(digest, dossier);
  return dossier;
}
