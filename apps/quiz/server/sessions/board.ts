import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { rows } from "#db/rows.ts";
import { type Owner, requireOwnSession } from "#server/sessions/own-session.ts";
import type { Phase } from "#server/sessions/phase.ts";

/** A student on the board: that they are there and how far, never what they answered. */
export type StudentOnBoard = {
  readonly name: string;
  readonly seat: number | null;
  readonly answered: number;
  readonly isIn: boolean;
};

/** What the board shows of a class while it works. */
export type Board = {
  readonly phase: Phase;
  /** In the order in which they joined. */
  readonly students: readonly StudentOnBoard[];
  /** By question, from the first: how many have answered it. */
  readonly answered: readonly number[];
};

/** In milliseconds: however many screens show one board, the database is asked no oftener. */
const FRESH = 500;

/** How far a class is, from its teacher's point of view; at most half a second old. */
export async function readBoard(
  database: Database,
  owner: Owner,
  sessionId: string,
): Promise<Board> {
  const { id, phase } = await requireOwnSession(database, owner, sessionId);
  const { students, questions } = await recent(id, () => readClass(database, id));
  const answered = Array.from({ length: questions }, (_, index) => index + 1).map(
    (number) => students.filter(({ numbers }) => numbers.includes(number)).length,
  );
  return { phase, answered, students: students.map(toStudent) };
}

type Row = {
  readonly questions: number;
  readonly name: string | null;
  readonly seat: number | null;
  readonly isIn: boolean;
  readonly numbers: readonly number[];
};

type ReadClass = { readonly questions: number; readonly students: readonly Row[] };

/** One question to the database for the whole board. */
async function readClass(database: Database, sessionId: string): Promise<ReadClass> {
  const found = await rows<Row>(
    database,
    sql`
select jsonb_array_length(forms.items -> 'items')::int as questions, attempts.nickname as name,
  attempts.seat_number as seat, attempts.finished_at is not null as "isIn",
  coalesce(jsonb_agg(distinct responses.item_number) filter (where responses.item_number is not null), '[]') as numbers
from sessions
join forms on forms.digest = sessions.form_digest
left join attempts on attempts.session_id = sessions.id
left join responses on responses.session_id = attempts.session_id and responses.attempt_id = attempts.id
where sessions.id = ${sessionId}
group by forms.digest, attempts.session_id, attempts.id
order by attempts.started_at, attempts.id`,
  );
  return {
    questions: found[0]?.questions ?? 0,
    students: found.filter(({ name }) => name !== null),
  };
}

const kept = new Map<string, { readonly until: number; readonly read: Promise<ReadClass> }>();

/** One that fails is forgotten, and of many only the last are kept. */
async function recent(id: string, read: () => Promise<ReadClass>): Promise<ReadClass> {
  const before = kept.get(id);
  if (before && before.until > performance.now()) return await before.read;
  const asked = read();
  asked.catch(() => kept.delete(id));
  kept.delete(id);
  kept.set(id, { until: performance.now() + FRESH, read: asked });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return await asked;
}

const MOST_KEPT = 100;

function toStudent({ name, seat, isIn, numbers }: Row): StudentOnBoard {
  return { name: name ?? "", seat, isIn, answered: numbers.length };
}
