import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { dossiers, sessions } from "#db/schema.ts";
import { GRACE, type Phase } from "#server/sessions/phase.ts";

/** When a student may see what fits: after each answer, once the session is closed, or never. */
export type Feedback = "at-once" | "after-closing" | "never";

/** An opening of a quiz, as far as everybody in it may know. */
export type Session = {
  readonly id: string;
  readonly kind: "practice" | "class" | "make-up";
  readonly slug: string;
  readonly dossierDigest: string;
  readonly formDigest: string;
  readonly phase: Phase;
  readonly feedback: Feedback;
  readonly asksCertainty: boolean;
  readonly allowsHints: boolean;
  readonly naming: "made-up" | "roster";
  /** BCP 47: of the made-up names. */
  readonly namesLanguage: string;
  /** How long the lesson is, reading counted in. */
  readonly minutes: number | null;
  readonly openedAt: Date;
  /** When it closes by itself. */
  readonly closesAt: Date | null;
  readonly endedAt: Date | null;
  readonly teacherId: string | null;
  readonly mainSessionId: string | null;
  /** As kept; see `formatCode`. */
  readonly joinCode: string | null;
};

const ended = sql`least(${sessions.closedAt}, ${sessions.closesAt})`;

/** To be selected together with a join of `dossiers`. */
export const sessionColumns = {
  id: sessions.id,
  kind: sessions.kind,
  slug: dossiers.slug,
  dossierDigest: sessions.dossierDigest,
  formDigest: sessions.formDigest,
  phase: sql<Phase>`case
    when ${ended} is null or now() < ${ended} then 'open'
    when now() < ${ended} + make_interval(secs => ${GRACE}) then 'closing'
    else 'closed' end`,
  feedback: sessions.feedback,
  asksCertainty: sessions.asksCertainty,
  allowsHints: sessions.allowsHints,
  naming: sessions.naming,
  namesLanguage: sessions.namesLanguage,
  minutes: sessions.minutes,
  openedAt: sessions.openedAt,
  closesAt: sessions.closesAt,
  endedAt: sql<Date | null>`case when now() >= ${ended} then ${ended} end`.mapWith(
    sessions.closedAt,
  ),
  teacherId: sessions.teacherId,
  mainSessionId: sessions.mainSessionId,
  joinCode: sessions.joinCode,
} as const;

/** SQL that is true of a session which takes answers now. */
export const isOpenNow = sql<boolean>`(${ended} is null or now() < ${ended})`;

/** The session with that id, whoever asks: whether they may is for the caller to decide. */
export async function findSession(database: Database, id: string): Promise<Session | undefined> {
  const [session] = await database
    .select(sessionColumns)
    .from(sessions)
    .innerJoin(dossiers, eq(dossiers.digest, sessions.dossierDigest))
    .where(eq(sessions.id, id));
  return session;
}

/** Whether a class is working on this editorial here: meanwhile nobody is shown what fits it. */
export async function isClassOn(database: Database, slug: string): Promise<boolean> {
  const open = await database.$count(
    sessions,
    and(
      sql`${sessions.kind} <> 'practice'`,
      isOpenNow,
      sql`${sessions.dossierDigest} in (select ${dossiers.digest} from ${dossiers} where ${dossiers.slug} = ${slug})`,
    ),
  );
  return open > 0;
}

/** Whether a student of the session may see now what fits an item that they have answered. */
export function showsKeys({ feedback, phase, kind }: Session): boolean {
  if (kind === "practice" || feedback === "at-once") return true;
  return feedback === "after-closing" && phase === "closed";
}
