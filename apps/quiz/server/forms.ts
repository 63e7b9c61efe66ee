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
import { remembering } from "#server/remembering.ts";
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

/** Nor does a form. */
const readForms = new WeakMap<Database, (digest: string) => Promise<StoredForm>>();

/** The form under that digest. It is kept whole, never derived again, and read but once. */
export async function requireForm(database: Database, digest: string): Promise<StoredForm> {
  const known = readForms.get(database) ?? remembering(40, (one) => readForm(database, one));
  readForms.set(database, known);
  return await known(digest);
}

async function readForm(database: Database, digest: string): Promise<StoredForm> {
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
