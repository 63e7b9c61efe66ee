import { createHash, randomBytes } from "node:crypto";
import {
  type Dossier,
  deriveForm,
  digestForm,
  type Form,
  formatProblem,
  parseDossierYaml,
} from "@linchpin/model";
import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { dossiers, forms, sessions } from "#db/schema.ts";
import { phrases } from "#phrases/en.ts";

/** One dossier as it stands in the folder; `text` only where the text is ours to give. */
export type DossierFile = {
  readonly slug: string;
  readonly yaml: string;
  readonly text?: string | undefined;
};

/** A dossier whose present release is open for practice. */
export type PublishedDossier = {
  readonly slug: string;
  readonly digest: string;
  readonly dossier: Dossier;
  readonly text?: string | undefined;
  /** The open practice session, and the form its readers get. */
  readonly sessionId: string;
  readonly formDigest: string;
  readonly questions: number;
};

/**
 * Opens each dossier for practice: its release under the digest of its YAML, its items as form A
 * under the digest of both, one session for every reader. What is there already is left as it is.
 *
 * A corrected release has a form of its own even where no item changed: a result also shows names
 * and paragraphs, which are the release's.
 *
 * A faulty dossier is said in one sentence and left out: the others are still to be had.
 */
export async function publishDossiers(
  database: Database,
  files: readonly DossierFile[],
  complain: (line: string) => void,
): Promise<readonly PublishedDossier[]> {
  const published: PublishedDossier[] = [];
  for (const file of files) {
    const prepared = prepare(file);
    if (typeof prepared === "string") complain(prepared);
    else published.push(await open(database, file, prepared));
  }
  return published;
}

type Prepared = { readonly digest: string; readonly dossier: Dossier; readonly form: Form };

/** The dossier with its items, or the sentence that says why there are none. */
function prepare({ slug, yaml }: DossierFile): Prepared | string {
  const reading = parseDossierYaml(yaml);
  if (!reading.ok) {
    const [first] = reading.problems;
    return phrases.publish.faulty(slug, first ? formatProblem(first) : "");
  }
  const digest = sha256(yaml);
  const form = deriveForm(reading.dossier);
  if (form.items.length === 0) return phrases.publish.nothingToAsk(slug);
  return { digest, dossier: reading.dossier, form };
}

async function open(
  database: Database,
  { slug, yaml, text }: DossierFile,
  { digest, dossier, form }: Prepared,
): Promise<PublishedDossier> {
  const formDigest = sha256(`${digest} ${digestForm(form)}`);
  const sessionId = await database.transaction(async (transaction) => {
    await transaction.insert(dossiers).values({ digest, slug, yaml }).onConflictDoNothing();
    await keepForm(transaction, { formDigest, dossierDigest: digest, form });
    return await openPractice(transaction, { formDigest, dossierDigest: digest });
  });
  return { slug, digest, dossier, text, sessionId, formDigest, questions: form.items.length };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

type FormKey = { readonly formDigest: string; readonly dossierDigest: string };

async function keepForm(
  database: Database,
  { formDigest, dossierDigest, form }: FormKey & { readonly form: Form },
): Promise<void> {
  await database
    .insert(forms)
    .values({
      digest: formDigest,
      dossierDigest,
      items: form,
      generatorVersion: String(form.generatorVersion),
      secret: randomBytes(32).toString("hex"),
    })
    .onConflictDoNothing();
}

/** The one open practice session of a form. */
async function openPractice(database: Database, form: FormKey): Promise<string> {
  await database
    .insert(sessions)
    .values({ kind: "practice", ...form })
    .onConflictDoNothing();
  const isOpenPractice = and(
    eq(sessions.formDigest, form.formDigest),
    eq(sessions.kind, "practice"),
    isNull(sessions.closedAt),
  );
  const [session] = await database.select({ id: sessions.id }).from(sessions).where(isOpenPractice);
  if (!session) throw new Error(`No practice session is open for the form ${form.formDigest}.`);
  return session.id;
}
