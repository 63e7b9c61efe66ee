import type { ItemResponse } from "@linchpin/model";
import { sql } from "drizzle-orm";
import {
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

/** One opening of one form. `practice` is a reader alone; its single open session takes every reader. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    kind: text("kind", { enum: ["practice"] }).notNull(),
    dossierDigest: text("dossier_digest").notNull(),
    formDigest: text("form_digest").notNull(),
    openedAt: moment("opened_at").notNull().defaultNow(),
    closedAt: moment("closed_at"),
  },
  (table) => [
    uniqueIndex("sessions_one_open_practice")
      .on(table.formDigest)
      .where(sql`${table.kind} = 'practice' and ${table.closedAt} is null`),
    // What `attempts` points at, so that an attempt cannot hold another form than its session.
    unique("sessions_id_form").on(table.id, table.formDigest),
    foreignKey({
      name: "sessions_of_form",
      columns: [table.formDigest, table.dossierDigest],
      foreignColumns: [forms.digest, forms.dossierDigest],
    }),
    check("sessions_kind_is_known", sql`${table.kind} in ('practice')`),
    check(
      "sessions_closed_after_opened",
      sql`${table.closedAt} is null or ${table.closedAt} >= ${table.openedAt}`,
    ),
  ],
);

/** One reader's single pass through a session's items. */
export const attempts = pgTable(
  "attempts",
  {
    sessionId: uuid("session_id").notNull(),
    id: uuid("id").notNull().defaultRandom(),
    formDigest: text("form_digest").notNull(),
    /** SHA-256 of the token in the reader's cookie, in hexadecimal; the token itself is kept nowhere. */
    tokenHash: text("token_hash").notNull(),
    startedAt: moment("started_at").notNull().defaultNow(),
    finishedAt: moment("finished_at"),
  },
  (table) => [
    primaryKey({ name: "attempts_key", columns: [table.sessionId, table.id] }),
    unique("attempts_id").on(table.id),
    index("attempts_by_token").on(table.tokenHash),
    foreignKey({
      name: "attempts_of_session",
      columns: [table.sessionId, table.formDigest],
      foreignColumns: [sessions.id, sessions.formDigest],
    }).onDelete("cascade"),
    check("attempts_token_hash_is_sha256", sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check(
      "attempts_finished_after_started",
      sql`${table.finishedAt} is null or ${table.finishedAt} >= ${table.startedAt}`,
    ),
  ],
);

/** What was given for one item in one round. Points are kept as scored, so a later key cannot rewrite a past result. */
export const responses = pgTable(
  "responses",
  {
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
    answeredAt: moment("answered_at").notNull().defaultNow(),
  },
  (table) => [
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
  ],
);
