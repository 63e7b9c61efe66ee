CREATE TABLE "devices" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "devices_token_hash_is_sha256" CHECK ("devices"."token_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "late_responses" (
	"session_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_number" integer NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"response" jsonb NOT NULL,
	"points" real NOT NULL,
	"certainty" text,
	"seq" integer DEFAULT 1 NOT NULL,
	"submission_id" uuid,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "late_responses_key" PRIMARY KEY("session_id","attempt_id","item_number","round"),
	CONSTRAINT "late_responses_points_are_a_share" CHECK ("late_responses"."points" between 0 and 1),
	CONSTRAINT "late_responses_response_has_kind" CHECK (coalesce("late_responses"."response" ->> 'kind', '') in ('picked', 'placed', 'ordered')),
	CONSTRAINT "late_responses_count_from_1" CHECK ("late_responses"."item_number" >= 1 and "late_responses"."round" >= 1)
);
--> statement-breakpoint
CREATE TABLE "links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"teacher_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "links_purpose_is_known" CHECK ("links"."purpose" in ('set-up', 'invite', 'recover')),
	CONSTRAINT "links_recover_somebody" CHECK (("links"."purpose" = 'recover') = ("links"."teacher_id" is not null)),
	CONSTRAINT "links_token_hash_is_sha256" CHECK ("links"."token_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"teacher_id" uuid NOT NULL,
	"public_key" text NOT NULL,
	"counter" integer DEFAULT 0 NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"session_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "seats_key" PRIMARY KEY("session_id","number"),
	CONSTRAINT "seats_code" UNIQUE("code"),
	CONSTRAINT "seats_count_from_1" CHECK ("seats"."number" between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"teacher_id" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_ins_token_hash_is_sha256" CHECK ("sign_ins"."token_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "teachers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"is_admin" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teachers_have_a_name" CHECK (length("teachers"."name") between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "sessions" DROP CONSTRAINT "sessions_kind_is_known";--> statement-breakpoint
ALTER TABLE "attempts" ALTER COLUMN "token_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "nickname" text;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "seat_number" integer;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "return_code_hash" text;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "newest_tab" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "certainty" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "seq" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "submission_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "closes_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "teacher_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "main_session_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "join_code" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "feedback" text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "asks_certainty" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "allows_hints" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "naming" text DEFAULT 'made-up' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "names_language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "keep_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_of_attempt" FOREIGN KEY ("session_id","attempt_id") REFERENCES "public"."attempts"("session_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_responses" ADD CONSTRAINT "late_responses_of_attempt" FOREIGN KEY ("session_id","attempt_id") REFERENCES "public"."attempts"("session_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "devices_by_attempt" ON "devices" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "passkeys_by_teacher" ON "passkeys" USING btree ("teacher_id");--> statement-breakpoint
CREATE INDEX "sign_ins_by_teacher" ON "sign_ins" USING btree ("teacher_id");--> statement-breakpoint
CREATE UNIQUE INDEX "teachers_by_name" ON "teachers" USING btree (lower("name"));--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_of_seat" FOREIGN KEY ("session_id","seat_number") REFERENCES "public"."seats"("session_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_main_session_id_sessions_id_fk" FOREIGN KEY ("main_session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_by_join_code" ON "sessions" USING btree ("join_code");--> statement-breakpoint
CREATE INDEX "sessions_by_teacher" ON "sessions" USING btree ("teacher_id");--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_nickname" UNIQUE("session_id","nickname");--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_seat" UNIQUE("session_id","seat_number");--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_return_code" UNIQUE("return_code_hash");--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_have_reader_or_nickname" CHECK (("attempts"."token_hash" is null) = ("attempts"."nickname" is not null));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_of_a_class_have_teacher_and_code" CHECK (("sessions"."kind" = 'practice') = ("sessions"."teacher_id" is null) and ("sessions"."kind" = 'practice') = ("sessions"."join_code" is null));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_make_up_for_a_class" CHECK (("sessions"."kind" = 'make-up') = ("sessions"."main_session_id" is not null));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_join_code_is_legible" CHECK ("sessions"."join_code" ~ '^[ABCDEFGHJKMNPQRSTVWXYZ23456789]{7}$');--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_feedback_is_known" CHECK ("sessions"."feedback" in ('at-once', 'after-closing', 'never'));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_naming_is_known" CHECK ("sessions"."naming" in ('made-up', 'roster'));--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_keep_1_to_180_days" CHECK ("sessions"."keep_days" between 1 and 180);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_kind_is_known" CHECK ("sessions"."kind" in ('practice', 'class', 'make-up'));