import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { links, teachers } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { hashToken, newToken } from "#server/tokens.ts";

/** What a link is for: the first teacher, an invited one, or one who has lost the way in. */
export type LinkPurpose = "set-up" | "invite" | "recover";

/** In seconds. Who starts the server or asks for recovery has the terminal at hand; an invitation travels by mail. */
const LIFETIME: Readonly<Record<LinkPurpose, number>> = {
  "set-up": 10 * 60,
  recover: 10 * 60,
  invite: 3 * 24 * 60 * 60,
};

/** A link as it stands; `teacher` is whose way in is made anew. */
export type KnownLink = {
  readonly purpose: LinkPurpose;
  readonly state: "open" | "expired" | "used";
  readonly expiresAt: Date;
  readonly teacher: { readonly id: string; readonly name: string } | undefined;
};

/** Makes a link that works once; gives its token, of which only the SHA-256 is kept. */
export async function createLink(
  database: Database,
  purpose: "set-up" | "invite",
): Promise<string> {
  const token = newToken();
  await keepLink(database, { purpose, tokenHash: hashToken(token) });
  return token;
}

/** Keeps a link to recover a teacher, whose token somebody else has made and alone knows. */
export async function keepRecovery(
  database: Database,
  recovery: { readonly teacherId: string; readonly tokenHash: string },
): Promise<void> {
  await keepLink(database, { purpose: "recover", ...recovery });
}

/** Where to open a link, on the server that goes by that origin. */
export function addressOfLink(origin: string, token: string): string {
  return `${origin}/teach/set-up/${token}`;
}

/** The link of that token, open or not; undefined where there never was one, or it is forgotten. */
export async function findLink(database: Database, token: string): Promise<KnownLink | undefined> {
  const [link] = await database
    .select({
      purpose: links.purpose,
      expiresAt: links.expiresAt,
      isUsed: sql<boolean>`${links.usedAt} is not null`,
      isExpired: sql<boolean>`${links.expiresAt} <= now()`,
      teacher: { id: teachers.id, name: teachers.name },
    })
    .from(links)
    .leftJoin(teachers, eq(teachers.id, links.teacherId))
    .where(eq(links.tokenHash, hashToken(token)));
  if (!link) return undefined;
  const { isUsed, isExpired, teacher, ...rest } = link;
  const state = isUsed ? "used" : isExpired ? "expired" : "open";
  return { ...rest, state, teacher: teacher ?? undefined };
}

/** The link of that token as long as it opens something, or a refusal; it is not used up by this. */
export async function requireOpenLink(database: Database, token: string): Promise<KnownLink> {
  const link = await findLink(database, token);
  if (link?.state !== "open") throw unknownLink();
  return link;
}

/** Uses the link up and says what it was for, or refuses: two at once cannot both have it. */
export async function useLink(
  transaction: Database,
  token: string,
): Promise<{ readonly purpose: LinkPurpose; readonly teacherId: string | null }> {
  const [link] = await transaction
    .update(links)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(links.tokenHash, hashToken(token)),
        isNull(links.usedAt),
        gt(links.expiresAt, sql`now()`),
      ),
    )
    .returning({ purpose: links.purpose, teacherId: links.teacherId });
  if (!link) throw unknownLink();
  return link;
}

/** The refusal of a link that opens nothing. */
export function unknownLink(): Refusal {
  return new Refusal("link-unknown", phrases().accounts.problems["link-unknown"]);
}

type NewLink = {
  readonly purpose: LinkPurpose;
  readonly tokenHash: string;
  readonly teacherId?: string;
};

async function keepLink(database: Database, link: NewLink): Promise<void> {
  // For a day an old link can still say why it opens nothing.
  await database.delete(links).where(sql`${links.expiresAt} < now() - interval '1 day'`);
  const expiresAt = sql`now() + make_interval(secs => ${LIFETIME[link.purpose]})`;
  await database.insert(links).values({ ...link, expiresAt });
}
