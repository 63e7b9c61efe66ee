import type { Database } from "#db/client.ts";
import { attempts, devices } from "#db/schema.ts";
import { requireForm } from "#server/forms.ts";
import { publishDossiers } from "#server/publish.ts";
import { hashToken, newToken } from "#server/tokens.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { fittingFields } from "#testing/fitting-fields.ts";
import { openClass } from "#testing/open-class.ts";

/** A class that sits, and what each of its students sends. */
export type SeatedClass = {
  readonly students: ReadonlyArray<{ readonly attempt: string; readonly token: string }>;
  /** For each question, from the first, the controls of a whole answer as a browser sends them. */
  readonly fields: ReadonlyArray<Readonly<Record<string, readonly string[]>>>;
  readonly formDigest: string;
};

/** Opens a class on the sample that asks in every kind, with so many students in it. */
export async function seatClass(database: Database, count: number): Promise<SeatedClass> {
  const file = { slug: "every-kind", yaml: everyKindYaml };
  const [published] = await publishDossiers(database, [file], () => undefined);
  if (!published) throw new Error("Nothing was published.");
  const session = await openClass(database, published);
  const students = await seatStudents(database, session, count);
  const { formDigest } = session;
  const fields = fittingFields(await requireForm(database, formDigest));
  return { students, fields, formDigest };
}

/** All in two statements: one by one, a school of 2,000 takes seconds to sit down. */
async function seatStudents(
  database: Database,
  { id: sessionId, formDigest }: Awaited<ReturnType<typeof openClass>>,
  count: number,
): Promise<SeatedClass["students"]> {
  const names = Array.from({ length: count }, (_, at) => `Student ${at}`);
  const rows = await database
    .insert(attempts)
    .values(names.map((nickname) => ({ sessionId, formDigest, nickname })))
    .returning({ id: attempts.id });
  const students = rows.map(({ id }) => ({ attempt: id, token: newToken() }));
  await database.insert(devices).values(
    students.map(({ attempt: attemptId, token }) => ({
      tokenHash: hashToken(token),
      sessionId,
      attemptId,
    })),
  );
  return students;
}
