import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { rows } from "#db/rows.ts";
import type { AnswerEntry, AnswerFate, AnswerOutcome } from "#server/answering/answer-entry.ts";
import { GRACE, type Phase } from "#server/sessions/phase.ts";

type Written = {
  readonly ord: number;
  readonly fate: AnswerFate;
  readonly seq: number;
  readonly newest: boolean;
  readonly phase: Phase;
};

/**
 * Writes answers in one statement and says what became of each, in their order.
 *
 * Who may write and whether the session still takes answers is decided inside it: the session's row is
 * locked against being closed meanwhile, and the database's clock is the only one. Of several answers to
 * one item the highest `seq` wins; an answer that was sent twice is written once.
 */
export async function writeAnswers(
  database: Database,
  entries: readonly AnswerEntry[],
): Promise<readonly AnswerOutcome[]> {
  const written = await rows<Written>(database, statement(entries));
  const byOrder = new Map(written.map((row) => [row.ord, row]));
  return entries.map((_, ord) => {
    const row = byOrder.get(ord);
    if (!row) return { fate: "unknown", seq: 0, isNewestTab: true, phase: "closed" };
    return { fate: row.fate, seq: row.seq, isNewestTab: row.newest, phase: row.phase };
  });
}

function statement(entries: readonly AnswerEntry[]): SQL {
  const sent = JSON.stringify(entries.map((entry, ord) => ({ ord, ...entry })));
  return sql`
with sent as materialized (
  select * from jsonb_to_recordset(${sent}::text::jsonb) as s(
    "ord" int, "attemptId" uuid, "device" text, "itemNumber" int, "round" int, "seq" int,
    "submissionId" uuid, "response" jsonb, "points" real, "certainty" text, "age" float8, "tab" text)
), open_sessions as materialized (
  select sessions.id, sessions.feedback, least(sessions.closed_at, sessions.closes_at) as ended
  from sessions
  where sessions.id in (select devices.session_id from devices where devices.token_hash in (select "device" from sent))
  order by sessions.id
  for share
), given as materialized (
  select sent."ord", "attemptId", "itemNumber", sent."round", "submissionId", sent."response",
    sent."points", sent."certainty", attempts.session_id, sessions.feedback,
    coalesce(sent."seq", before.seq + 1, 1) as seq,
    before.seq as before_seq,
    coalesce(before.seq = sent."seq" and before.submission_id = "submissionId", false) as is_known,
    "tab" is null or attempts.newest_tab is null or attempts.newest_tab = "tab" as newest,
    now() - make_interval(secs => "age" / 1000) as made,
    case when sessions.ended is null or now() < sessions.ended then 'open'
      when now() < sessions.ended + make_interval(secs => ${GRACE}) then 'closing'
      else 'closed' end as phase,
    sessions.ended is null or now() < sessions.ended
      or (now() < sessions.ended + make_interval(secs => ${GRACE})
        and now() - make_interval(secs => "age" / 1000) <= sessions.ended) as taken
  from sent
  join devices on devices.token_hash = "device" and devices.attempt_id = "attemptId"
  join attempts on attempts.session_id = devices.session_id and attempts.id = devices.attempt_id
  join open_sessions as sessions on sessions.id = attempts.session_id
  left join responses as before on before.session_id = attempts.session_id
    and before.attempt_id = attempts.id and before.item_number = "itemNumber" and before.round = sent."round"
), winners as (
  select distinct on (taken, "attemptId", "itemNumber", "round") * from given
  where not is_known
  order by taken, "attemptId", "itemNumber", "round", seq desc, "ord"
), kept as (
  insert into responses as known (session_id, attempt_id, item_number, round, response, points, certainty, seq, submission_id, answered_at)
  select session_id, "attemptId", "itemNumber", "round", "response", "points", "certainty", seq, "submissionId", made
  from winners where taken order by "attemptId", "itemNumber", "round"
  on conflict on constraint responses_key do update set
    response = excluded.response, points = excluded.points, certainty = excluded.certainty,
    seq = excluded.seq, submission_id = excluded.submission_id, answered_at = excluded.answered_at
  where known.seq < excluded.seq
    and (select feedback from open_sessions where id = excluded.session_id) <> 'at-once'
  returning known.attempt_id, known.item_number, known.round, known.seq, known.submission_id
), late as (
  insert into late_responses as known (session_id, attempt_id, item_number, round, response, points, certainty, seq, submission_id, answered_at)
  select session_id, "attemptId", "itemNumber", "round", "response", "points", "certainty", seq, "submissionId", made
  from winners where not taken order by "attemptId", "itemNumber", "round"
  on conflict on constraint late_responses_key do update set
    response = excluded.response, points = excluded.points, certainty = excluded.certainty,
    seq = excluded.seq, submission_id = excluded.submission_id, answered_at = excluded.answered_at
  where known.seq < excluded.seq
)
select "ord",
  case
    when is_known then 'saved'
    when not taken then 'late'
    when kept.seq = given.seq and kept.submission_id is not distinct from "submissionId" then 'saved'
    else 'superseded'
  end as fate,
  coalesce(kept.seq, before_seq, 0) as seq,
  newest, phase
from given
left join kept on kept.attempt_id = "attemptId" and kept.item_number = "itemNumber" and kept.round = given."round"`;
}
