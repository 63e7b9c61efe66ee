import { asc, sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "#db/client.ts";
import { teachers } from "#db/schema.ts";
import { accountsTerminalEn as say } from "#phrases/accounts-terminal-en.ts";
import { keepRecovery } from "#server/teachers/links.ts";

/** What a terminal may ask about teachers. Of a link's token it says the SHA-256 alone. */
export const Question = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("list") }),
  z.strictObject({
    kind: z.literal("recover"),
    name: z.string().max(200).optional(),
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
]);
export type Question = z.infer<typeof Question>;

/** What it is told: who there is, whom its link lets in, or why not. */
export const Reply = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("teachers"),
    teachers: z.array(z.strictObject({ name: z.string(), isAdmin: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal("recovered"),
    name: z.string(),
    /** Where the running server can be reached; absent when none runs. */
    origin: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("refused"), message: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;

/** Does what was asked; whoever may write into the data folder may ask anything. */
export async function replyTo(
  database: Database,
  question: Question,
  origin: string | undefined,
): Promise<Reply> {
  const all = await database
    .select({ id: teachers.id, name: teachers.name, isAdmin: teachers.isAdmin })
    .from(teachers)
    .orderBy(asc(sql`lower(${teachers.name})`));
  if (question.kind === "list") {
    return { kind: "teachers", teachers: all.map(({ name, isAdmin }) => ({ name, isAdmin })) };
  }
  const found = pick(all, question.name);
  if (typeof found === "string") return { kind: "refused", message: found };
  await keepRecovery(database, { teacherId: found.id, tokenHash: question.tokenHash });
  return { kind: "recovered", name: found.name, ...(origin === undefined ? {} : { origin }) };
}

type Named = { readonly id: string; readonly name: string };

/** The teacher meant, or the sentence that says why it is not clear who. */
function pick(all: readonly Named[], typed: string | undefined): Named | string {
  const [first, ...others] = all;
  const names = all.map(({ name }) => name);
  if (!first) return say.nobody;
  if (typed === undefined) return others.length === 0 ? first : say.whichOne(names);
  const found = all.find(({ name }) => fold(name) === fold(typed));
  return found ?? say.noSuchTeacher(typed, names);
}

function fold(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
