import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { dossiers } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { requireForm } from "#server/forms.ts";
import type { Printed, PrintOrder } from "#server/printing.ts";
import { Refusal } from "#server/refusal.ts";
import { refuseWhileClassIsOn } from "#server/sessions/class-is-on.ts";
import { type Owner, requireOwnSession } from "#server/sessions/own-session.ts";
import { requirePublished } from "#server/shelf.ts";

/** Every handout, in the order in which a lesson uses them. */
export const EDITIONS = [
  "read",
  "quiz",
  "review",
  "exit",
  "key",
  "teacher",
  "lesson",
  "copy",
] as const satisfies ReadonlyArray<PrintOrder["edition"]>;

export type Edition = (typeof EDITIONS)[number];

/** Those that say what fits, or what is argued: closed while a class works on the editorial. */
export const KEYED: ReadonlySet<Edition> = new Set(["review", "key", "teacher", "lesson"]);

/** Those that are the same for all forms. */
const SAME_FOR_ALL: ReadonlySet<Edition> = new Set(["read", "exit", "key", "lesson", "copy"]);

/** Those that can be had for Word. */
export const EDITABLE: ReadonlySet<Edition> = new Set(["read", "quiz"]);

/** How a handout is wanted. */
export type Wanted = Pick<PrintOrder, "edition" | "form" | "paper" | "print" | "format"> & {
  /** The teacher's own copy of the text, for a reading copy alone. */
  readonly source?: string;
};

export type HandoutFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
};

/** A handout of an editorial's present release, or a refusal that says why there is none. */
export async function printHandout(
  database: Database,
  slug: string,
  wanted: Wanted,
): Promise<HandoutFile> {
  const { digest } = requirePublished(slug);
  if (KEYED.has(wanted.edition)) await refuseWhileClassIsOn(database, slug);
  const bytes = await print({ yaml: await requireYaml(database, digest), ...wanted });
  const form = SAME_FOR_ALL.has(wanted.edition) ? "" : `-${wanted.form}`;
  return { bytes, ...named(`${slug}-${wanted.edition}${form}`, wanted.format) };
}

/** The questions of a session on paper, or the key to them: its own form, whatever else the editorial has. */
export async function printSession(
  database: Database,
  owner: Owner,
  sessionId: string,
  { edition, ...wanted }: Pick<Wanted, "paper" | "print"> & { readonly edition: "quiz" | "key" },
): Promise<HandoutFile> {
  const session = await requireOwnSession(database, owner, sessionId);
  if (edition === "key") await refuseWhileClassIsOn(database, session.slug);
  const { form } = await requireForm(database, session.formDigest);
  const yaml = await requireYaml(database, session.dossierDigest);
  const bytes = await print({
    ...wanted,
    yaml,
    edition,
    format: "pdf",
    // Its letter is printed from the form itself.
    form: "A",
    asked: form,
  });
  return { bytes, ...named(`${session.slug}-${edition}-${session.joinCode}`, "pdf") };
}

async function requireYaml(database: Database, digest: string): Promise<string> {
  const [row] = await database
    .select({ yaml: dossiers.yaml })
    .from(dossiers)
    .where(eq(dossiers.digest, digest));
  if (!row) throw new Error(`There is no release ${digest}.`);
  return row.yaml;
}

async function print(order: PrintOrder): Promise<Uint8Array> {
  const { print: printer } = app();
  const say = phrases().handouts.problems;
  if (!printer) throw new Refusal("cannot-print", say.noPrinter);
  const printed = await printer(order);
  if (printed.ok) return printed.bytes;
  throw refusalOf(printed.reason);
}

/** In seconds: a queue of twenty is shorter by then. */
const RETRY_AFTER = 10;

function refusalOf(reason: Extract<Printed, { ok: false }>["reason"]): Refusal {
  const say = phrases().handouts.problems;
  if (reason === "busy")
    return new Refusal("too-many-requests", say["too-many-requests"], { retryAfter: RETRY_AFTER });
  if (reason === "too-slow") return new Refusal("print-too-slow", say["print-too-slow"]);
  return new Refusal("cannot-print", say[reason]);
}

function named(name: string, format: PrintOrder["format"]) {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name: `${name}.${format}`, type: format === "pdf" ? "application/pdf" : word };
}
