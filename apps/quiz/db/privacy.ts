/**
 * Whom a column tells something about.
 *
 * - `none`: the material, the server, or a session as a whole
 * - `key`: a random id; it joins rows and says nothing by itself
 * - `pseudonym`: a made-up name, or a number that only a teacher's browser has a name to
 * - `credential`: lets somebody in, or is the digest of what does
 * - `answer`: what a student or reader gave, and what it earned
 * - `moment`: when somebody did something
 * - `teacher`: an adult with an account here
 *
 * There is none for a student's name, an address of a network or a browser's make: they are not kept.
 */
export type Sensitivity =
  | "none"
  | "key"
  | "pseudonym"
  | "credential"
  | "answer"
  | "moment"
  | "teacher";

/** Every column there is, by table and name in SQL; a column that is missing here fails a test. */
export const PRIVACY: Readonly<Record<string, Sensitivity>> = {
  "dossiers.digest": "none",
  "dossiers.slug": "none",
  "dossiers.yaml": "none",
  "dossiers.published_at": "none",

  "forms.digest": "none",
  "forms.dossier_digest": "none",
  "forms.items": "none",
  "forms.generator_version": "none",
  "forms.secret": "credential",
  "forms.derived_at": "none",

  "teachers.id": "key",
  "teachers.name": "teacher",
  "teachers.password_hash": "credential",
  "teachers.is_admin": "teacher",
  "teachers.created_at": "moment",

  "passkeys.id": "credential",
  "passkeys.teacher_id": "key",
  "passkeys.public_key": "credential",
  "passkeys.counter": "credential",
  "passkeys.added_at": "moment",

  "links.token_hash": "credential",
  "links.purpose": "none",
  "links.teacher_id": "key",
  "links.expires_at": "none",
  "links.used_at": "moment",

  "sign_ins.token_hash": "credential",
  "sign_ins.teacher_id": "key",
  "sign_ins.started_at": "moment",
  "sign_ins.expires_at": "none",

  "sessions.id": "key",
  "sessions.kind": "none",
  "sessions.dossier_digest": "none",
  "sessions.form_digest": "none",
  "sessions.opened_at": "none",
  "sessions.closed_at": "none",
  "sessions.closes_at": "none",
  "sessions.teacher_id": "key",
  "sessions.main_session_id": "key",
  "sessions.join_code": "credential",
  "sessions.feedback": "none",
  "sessions.asks_certainty": "none",
  "sessions.allows_hints": "none",
  "sessions.naming": "none",
  "sessions.names_language": "none",
  "sessions.minutes": "none",
  "sessions.keep_days": "none",

  "seats.session_id": "key",
  "seats.number": "pseudonym",
  "seats.code": "credential",

  "attempts.session_id": "key",
  "attempts.id": "key",
  "attempts.form_digest": "none",
  "attempts.token_hash": "credential",
  "attempts.nickname": "pseudonym",
  "attempts.seat_number": "pseudonym",
  "attempts.return_code_hash": "credential",
  "attempts.newest_tab": "key",
  "attempts.started_at": "moment",
  "attempts.finished_at": "moment",

  "devices.token_hash": "credential",
  "devices.session_id": "key",
  "devices.attempt_id": "key",
  "devices.added_at": "moment",

  ...givenIn("responses"),
  ...givenIn("late_responses"),
};

function givenIn(table: string): Record<string, Sensitivity> {
  return {
    [`${table}.session_id`]: "key",
    [`${table}.attempt_id`]: "key",
    [`${table}.item_number`]: "none",
    [`${table}.round`]: "none",
    [`${table}.response`]: "answer",
    [`${table}.points`]: "answer",
    [`${table}.certainty`]: "answer",
    [`${table}.seq`]: "answer",
    [`${table}.submission_id`]: "key",
    [`${table}.answered_at`]: "moment",
  };
}
