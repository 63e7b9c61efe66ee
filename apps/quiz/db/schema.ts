import type { ItemResponse } from "@linchpin/model";
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/** Timestamps carry their zone and are stamped by the database's clock, the only one that counts. */
const moment = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Every release of every dossier ever published here, by its digest.
 *
 * The slug is part of it: a folder that was renamed, or a second one with the same file, is a
 * release of its own, and an attempt is found under the slug it was begun on.
 */
export const dossiers = pgTable(
  "dossiers",
  {
    /** SHA-256 of the slug, U+0000 and the YAML in UTF-8, in hexadecimal. */
    digest: text("digest").primaryKey(),
    slug: text("slug").notNull(),
    yaml: text("yaml").notNull(),
    publishedAt: moment("published_at").notNull().defaultNow(),
  },
  (table) => [
    index("dossiers_by_slug").on(table.slug),
    check("dossiers_digest_is_sha256", sql`${table.digest} ~ '^[0-9a-f]{64}$'`),
  ],
);

/**
 * The items of one dossier as given, keys and all.
 *
 * Kept rather than derived again, so that a later generator cannot rewrite a past result.
 */
export const forms = pgTable(
  "forms",
  {
    /** SHA-256 of the release's digest and of what was derived from it, in hexadecimal. */
    digest: text("digest").primaryKey(),
    dossierDigest: text("dossier_digest")
      .notNull()
      .references(() => dossiers.digest),
    items: jsonb("items").notNull(),
    generatorVersion: text("generator_version").notNull(),
    /** 32 random bytes in hexadecimal: the key that makes the ids a student sees say nothing. */
    secret: text("secret").notNull(),
    derivedAt: moment("derived_at").notNull().defaultNow(),
  },
  (table) => [
    index("forms_by_dossier").on(table.dossierDigest),
    // What `sessions` points at, so that a session cannot name another dossier than its form.
    unique("forms_digest_dossier").on(table.digest, table.dossierDigest),
    check("forms_digest_is_sha256", sql`${table.digest} ~ '^[0-9a-f]{64}$'`),
    check("forms_secret_is_32_bytes", sql`${table.secret} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Who opens sessions here. The first is an admin; each sees only their own. */
export const teachers = pgTable(
  "teachers",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    name: text("name").notNull(),
    /** Argon2id in PHC string format; null for who signs in by passkey alone. */
    passwordHash: text("password_hash"),
    isAdmin: boolean("is_admin").notNull().default(false),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("teachers_by_name").on(sql`lower(${table.name})`),
    check("teachers_have_a_name", sql`length(${table.name}) between 1 and 60`),
  ],
);

/** A passkey of a teacher (WebAuthn Level 3), by which this server knows it again. */
export const passkeys = pgTable(
  "passkeys",
  {
    /** The credential's id in base64url. */
    id: text("id").primaryKey(),
    teacherId: uuid("teacher_id")
      .notNull()
      .references(() => teachers.id, { onDelete: "cascade" }),
    /** COSE key in base64url. */
    publicKey: text("public_key").notNull(),
    /** How often it has signed, as far as it says. */
    counter: integer("counter").notNull().default(0),
    addedAt: moment("added_at").notNull().defaultNow(),
  },
  (table) => [index("passkeys_by_teacher").on(table.teacherId)],
);

/** A link that lets somebody in once: the first teacher, an invited one, or one who lost the way in. */
export const links = pgTable(
  "links",
  {
    /** SHA-256 of the token in the address, in hexadecimal. */
    tokenHash: text("token_hash").primaryKey(),
    purpose: text("purpose", { enum: ["set-up", "invite", "recover"] }).notNull(),
    /** Whose way in is made anew; only for `recover`. */
    teacherId: uuid("teacher_id").references(() => teachers.id, { onDelete: "cascade" }),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [
    check("links_purpose_is_known", sql`${table.purpose} in ('set-up', 'invite', 'recover')`),
    check(
      "links_recover_somebody",
      sql`(${table.purpose} = 'recover') = (${table.teacherId} is not null)`,
    ),
    check("links_token_hash_is_sha256", sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** A browser in which a teacher is signed in. */
export const signIns = pgTable(
  "sign_ins",
  {
    /** SHA-256 of the token in the teacher's cookie, in hexadecimal. */
    tokenHash: text("token_hash").primaryKey(),
    teacherId: uuid("teacher_id")
      .notNull()
      .references(() => teachers.id, { onDelete: "cascade" }),
    startedAt: moment("started_at").notNull().defaultNow(),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [
    index("sign_ins_by_teacher").on(table.teacherId),
    check("sign_ins_token_hash_is_sha256", sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/**
 * One opening of one form.
 *
 * `practice` is a reader alone; its single open session takes every reader. `class` is opened by a
 * teacher, `make-up` for one student who missed it. What a session uses is pinned by its form.
 * It has ended at the earlier of `closed_at` and `closes_at`.
 */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    kind: text("kind", { enum: ["practice", "class", "make-up"] }).notNull(),
    dossierDigest: text("dossier_digest").notNull(),
    formDigest: text("form_digest").notNull(),
    openedAt: moment("opened_at").notNull().defaultNow(),
    /** When it was closed by hand. */
    closedAt: moment("closed_at"),
    /** When it closes by itself; null for not. */
    closesAt: moment("closes_at"),
    /** Null for practice alone. */
    teacherId: uuid("teacher_id").references(() => teachers.id, { onDelete: "cascade" }),
    /** The class session that a make-up belongs to. */
    mainSessionId: uuid("main_session_id").references((): AnyPgColumn => sessions.id, {
      onDelete: "cascade",
    }),
    /** 7 characters, capitals and digits; null for practice. */
    joinCode: text("join_code"),
    /** When a student may see what fits. */
    feedback: text("feedback", { enum: ["at-once", "after-closing", "never"] })
      .notNull()
      .default("at-once"),
    asksCertainty: boolean("asks_certainty").notNull().default(false),
    allowsHints: boolean("allows_hints").notNull().default(true),
    naming: text("naming", { enum: ["made-up", "roster"] })
      .notNull()
      .default("made-up"),
    /** The language of made-up names, BCP 47. */
    namesLanguage: text("names_language").notNull().default("en"),
    /** How long the lesson is, reading counted in; null for practice. */
    minutes: integer("minutes"),
    /** How many days after its end the rows of its students are deleted. */
    keepDays: integer("keep_days").notNull().default(30),
  },
  (table) => [
    uniqueIndex("sessions_one_open_practice")
      .on(table.formDigest)
      .where(sql`${table.kind} = 'practice' and ${table.closedAt} is null`),
    uniqueIndex("sessions_by_join_code").on(table.joinCode),
    index("sessions_by_teacher").on(table.teacherId),
    // What `attempts` points at, so that an attempt cannot hold another form than its session.
    unique("sessions_id_form").on(table.id, table.formDigest),
    foreignKey({
      name: "sessions_of_form",
      columns: [table.formDigest, table.dossierDigest],
      foreignColumns: [forms.digest, forms.dossierDigest],
    }),
    check("sessions_kind_is_known", sql`${table.kind} in ('practice', 'class', 'make-up')`),
    check(
      "sessions_of_a_class_have_teacher_and_code",
      sql`(${table.kind} = 'practice') = (${table.teacherId} is null) and (${table.kind} = 'practice') = (${table.joinCode} is null)`,
    ),
    check(
      "sessions_make_up_for_a_class",
      sql`(${table.kind} = 'make-up') = (${table.mainSessionId} is not null)`,
    ),
    check(
      "sessions_join_code_is_legible",
      sql`${table.joinCode} ~ '^[ABCDEFGHJKMNPQRSTVWXYZ23456789]{7}$'`,
    ),
    check(
      "sessions_feedback_is_known",
      sql`${table.feedback} in ('at-once', 'after-closing', 'never')`,
    ),
    check("sessions_naming_is_known", sql`${table.naming} in ('made-up', 'roster')`),
    check("sessions_keep_1_to_180_days", sql`${table.keepDays} between 1 and 180`),
    check(
      "sessions_closed_after_opened",
      sql`${table.closedAt} is null or ${table.closedAt} >= ${table.openedAt}`,
    ),
  ],
);

/** A place in a session with a roster: who sits there, only the teacher's own browser knows. */
export const seats = pgTable(
  "seats",
  {
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    /** From 1, in the roster's order. */
    number: integer("number").notNull(),
    /** What is printed on the slip, written as a join code is. */
    code: text("code").notNull(),
  },
  (table) => [
    primaryKey({ name: "seats_key", columns: [table.sessionId, table.number] }),
    unique("seats_code").on(table.code),
    check("seats_count_from_1", sql`${table.number} between 1 and 200`),
  ],
);

/** One reader's single pass through a session's items. */
export const attempts = pgTable(
  "attempts",
  {
    sessionId: uuid("session_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    formDigest: text("form_digest").notNull(),
    /**
     * SHA-256 of the token in a practising reader's cookie, in hexadecimal; the token itself is kept
     * nowhere. Null in a class, where `devices` says who may act.
     */
    tokenHash: text("token_hash"),
    /** A made-up name, the student's alone in the session. */
    nickname: text("nickname"),
    seatNumber: integer("seat_number"),
    /** SHA-256 of what lets the student go on at another device, in hexadecimal. */
    returnCodeHash: text("return_code_hash"),
    /** Where the student is working: an older tab is told so. */
    newestTab: text("newest_tab"),
    startedAt: moment("started_at").notNull().defaultNow(),
    /** In practice when all is answered, in a class when it is handed in. */
    finishedAt: moment("finished_at"),
  },
  (table) => [
    primaryKey({ name: "attempts_key", columns: [table.sessionId, table.id] }),
    unique("attempts_id").on(table.id),
    index("attempts_by_token").on(table.tokenHash),
    unique("attempts_nickname").on(table.sessionId, table.nickname),
    unique("attempts_seat").on(table.sessionId, table.seatNumber),
    unique("attempts_return_code").on(table.returnCodeHash),
    foreignKey({
      name: "attempts_of_session",
      columns: [table.sessionId, table.formDigest],
      foreignColumns: [sessions.id, sessions.formDigest],
    }).onDelete("cascade"),
    foreignKey({
      name: "attempts_of_seat",
      columns: [table.sessionId, table.seatNumber],
      foreignColumns: [seats.sessionId, seats.number],
    }),
    check("attempts_token_hash_is_sha256", sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check(
      "attempts_have_reader_or_nickname",
      sql`(${table.tokenHash} is null) = (${table.nickname} is not null)`,
    ),
    check(
      "attempts_finished_after_started",
      sql`${table.finishedAt} is null or ${table.finishedAt} >= ${table.startedAt}`,
    ),
  ],
);

/** A browser that may act for an attempt in a class: the one that joined, and each that returned. */
export const devices = pgTable(
  "devices",
  {
    /** SHA-256 of the token in the student's cookie, in hexadecimal. */
    tokenHash: text("token_hash").primaryKey(),
    sessionId: uuid("session_id").notNull(),
    attemptId: uuid("attempt_id").notNull(),
    addedAt: moment("added_at").notNull().defaultNow(),
  },
  (table) => [
    index("devices_by_attempt").on(table.attemptId),
    foreignKey({
      name: "devices_of_attempt",
      columns: [table.sessionId, table.attemptId],
      foreignColumns: [attempts.sessionId, attempts.id],
    }).onDelete("cascade"),
    check("devices_token_hash_is_sha256", sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** What a student gave for an item; the columns that `responses` and `late_responses` share. */
function givenColumns() {
  return {
    sessionId: uuid("session_id").notNull(),
    attemptId: uuid("attempt_id").notNull(),
    /** From 1, in the form's own order. */
    itemNumber: integer("item_number").notNull(),
    /** From 1; a second vote on the same item is round 2. */
    round: integer("round").notNull().default(1),
    /** By its kind: options picked, columns placed at rows, entries ordered. */
    response: jsonb("response").$type<ItemResponse>().notNull(),
    /** From 0 to 1. */
    points: real("points").notNull(),
    /** How sure the student was, where it is asked. */
    certainty: text("certainty", { enum: ["not-very", "fairly", "very"] }),
    /** Grows with every change of the answer: of two, the higher one stands. */
    seq: integer("seq").notNull().default(1),
    /** Made by the browser, the same whenever it sends this answer again. */
    submissionId: uuid("submission_id"),
    answeredAt: moment("answered_at").notNull().defaultNow(),
  };
}

/** What was given for one item in one round. Points are kept as scored, so a later key cannot rewrite a past result. */
export const responses = pgTable("responses", givenColumns(), (table) => [
  primaryKey({
    name: "responses_key",
    columns: [table.sessionId, table.attemptId, table.itemNumber, table.round],
  }),
  foreignKey({
    name: "responses_of_attempt",
    columns: [table.sessionId, table.attemptId],
    foreignColumns: [attempts.sessionId, attempts.id],
  }).onDelete("cascade"),
  check("responses_points_are_a_share", sql`${table.points} between 0 and 1`),
  check(
    "responses_response_has_kind",
    sql`coalesce(${table.response} ->> 'kind', '') in ('picked', 'placed', 'ordered')`,
  ),
  check("responses_count_from_1", sql`${table.itemNumber} >= 1 and ${table.round} >= 1`),
]);

/** What was answered after the end of a session: kept, shown to the teacher as late, never counted. */
export const lateResponses = pgTable("late_responses", givenColumns(), (table) => [
  primaryKey({
    name: "late_responses_key",
    columns: [table.sessionId, table.attemptId, table.itemNumber, table.round],
  }),
  foreignKey({
    name: "late_responses_of_attempt",
    columns: [table.sessionId, table.attemptId],
    foreignColumns: [attempts.sessionId, attempts.id],
  }).onDelete("cascade"),
  check("late_responses_points_are_a_share", sql`${table.points} between 0 and 1`),
  check(
    "late_responses_response_has_kind",
    sql`coalesce(${table.response} ->> 'kind', '') in ('picked', 'placed', 'ordered')`,
  ),
  check("late_responses_count_from_1", sql`${table.itemNumber} >= 1 and ${table.round} >= 1`),
]);
