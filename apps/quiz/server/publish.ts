import { createHash, randomBytes } from "node:crypto";
import {
  type Dossier,
  deriveQuiz,
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

/** A form that is open for practice, and the session it is open in. */
export type OpenForm = {
  /** What its questions were chosen with. */
  readonly seed: string;
  readonly formDigest: string;
  readonly sessionId: string;
};

/** A dossier whose present release is open for practice. */
export type PublishedDossier = {
  readonly slug: string;
  readonly digest: string;
  readonly dossier: Dossier;
  readonly text?: string | undefined;
  /** In the order in which a reader gets them. */
  readonly forms: readonly [OpenForm, ...OpenForm[]];
  /** How many the first form asks. */
  readonly questions: number;
};

/** Two, as one quiz asks for the main claim and the other for its condition: each would give the other away. */
const SEEDS = ["1", "2"] as const;

/**
 * Opens each dossier for practice: its release under the digest of its slug and YAML, two
 * quizzes of it, each in its form A, under the digest of release and form, one session of each for
 * every reader. What is there already is left as it is.
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

type Prepared = {
  readonly digest: string;
  readonly dossier: Dossier;
  readonly forms: readonly [Form, ...Form[]];
};

/** The dossier with its items, or the sentence that says why there are none. */
function prepare({ slug, yaml }: DossierFile): Prepared | string {
  const reading = parseDossierYaml(yaml);
  if (!reading.ok) {
    const [first] = reading.problems;
    return phrases.publish.faulty(slug, first ? formatProblem(first) : "");
  }
  const [first, ...more] = deriveForms(reading.dossier);
  if (!first) return phrases.publish.nothingToAsk(slug);
  const digest = sha256(`${slug}\0${yaml}`);
  return { digest, dossier: reading.dossier, forms: [first, ...more] };
}

/** The forms that ask something, and something else than those before. */
function deriveForms(dossier: Dossier): readonly Form[] {
  return SEEDS.map((seed) => deriveQuiz(dossier, { seed }).forms[0]).filter(
    (form, index, all) =>
      form.items.length > 0 && all.findIndex((other) => asksTheSame(form, other)) === index,
  );
}

function asksTheSame(one: Form, other: Form): boolean {
  const asked = new Set(one.items.map(({ id }) => id));
  return asked.symmetricDifference(new Set(other.items.map(({ id }) => id))).size === 0;
}

async function open(
  database: Database,
  { slug, yaml, text }: DossierFile,
  { digest, dossier, forms: [first, ...more] }: Prepared,
): Promise<PublishedDossier> {
  const opened = await database.transaction(async (transaction) => {
    await transaction.insert(dossiers).values({ digest, slug, yaml }).onConflictDoNothing();
    const others: OpenForm[] = [];
    const one = await openForm(transaction, digest, first);
    for (const form of more) others.push(await openForm(transaction, digest, form));
    return [one, ...others] as const;
  });
  return { slug, digest, dossier, text, forms: opened, questions: first.items.length };
}

async function openForm(database: Database, dossierDigest: string, form: Form): Promise<OpenForm> {
  const formDigest = await keepForm(database, dossierDigest, form);
  const sessionId = await openPractice(database, { formDigest, dossierDigest });
  return { seed: form.seed, formDigest, sessionId };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * Keeps a form of a release, keys and all, under the digest of both; gives that digest. A form that
 * is there already stays as it is, with the secret it has.
 */
export async function keepForm(
  database: Database,
  dossierDigest: string,
  form: Form,
): Promise<string> {
  const digest = sha256(`${dossierDigest} ${form.digest}`);
  await database
    .insert(forms)
    .values({
      digest,
      dossierDigest,
      items: form,
      generatorVersion: String(form.generatorVersion),
      secret: randomBytes(32).toString("hex"),
    })
    .onConflictDoNothing();
  return digest;
}

type FormKey = { readonly formDigest: string; readonly dossierDigest: string };

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
