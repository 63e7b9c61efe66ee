CREATE TABLE "attempts" (
	"session_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"form_digest" text NOT NULL,
	"token_hash" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "attempts_key" PRIMARY KEY("session_id","id"),
	CONSTRAINT "attempts_id" UNIQUE("id"),
	CONSTRAINT "attempts_token_hash_is_sha256" CHECK ("attempts"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "attempts_finished_after_started" CHECK ("attempts"."finished_at" is null or "attempts"."finished_at" >= "attempts"."started_at")
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"digest" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"yaml" text NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dossiers_digest_is_sha256" CHECK ("dossiers"."digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "forms" (
	"digest" text PRIMARY KEY NOT NULL,
	"dossier_digest" text NOT NULL,
	"items" jsonb NOT NULL,
	"generator_version" text NOT NULL,
	"secret" text NOT NULL,
	"derived_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "forms_digest_dossier" UNIQUE("digest","dossier_digest"),
	CONSTRAINT "forms_digest_is_sha256" CHECK ("forms"."digest" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "forms_secret_is_32_bytes" CHECK ("forms"."secret" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"session_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_number" integer NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"response" jsonb NOT NULL,
	"points" real NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "responses_key" PRIMARY KEY("session_id","attempt_id","item_number","round"),
	CONSTRAINT "responses_points_are_a_share" CHECK ("responses"."points" between 0 and 1),
	CONSTRAINT "responses_count_from_1" CHECK ("responses"."item_number" >= 1 and "responses"."round" >= 1)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"dossier_digest" text NOT NULL,
	"form_digest" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "sessions_id_form" UNIQUE("id","form_digest"),
	CONSTRAINT "sessions_kind_is_known" CHECK ("sessions"."kind" in ('practice')),
	CONSTRAINT "sessions_closed_after_opened" CHECK ("sessions"."closed_at" is null or "sessions"."closed_at" >= "sessions"."opened_at")
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_of_session" FOREIGN KEY ("session_id","form_digest") REFERENCES "public"."sessions"("id","form_digest") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forms" ADD CONSTRAINT "forms_dossier_digest_dossiers_digest_fk" FOREIGN KEY ("dossier_digest") REFERENCES "public"."dossiers"("digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_of_attempt" FOREIGN KEY ("session_id","attempt_id") REFERENCES "public"."attempts"("session_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_of_form" FOREIGN KEY ("form_digest","dossier_digest") REFERENCES "public"."forms"("digest","dossier_digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_by_token" ON "attempts" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "dossiers_by_slug" ON "dossiers" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "forms_by_dossier" ON "forms" USING btree ("dossier_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_one_open_practice" ON "sessions" USING btree ("form_digest") WHERE "sessions"."kind" = 'practice' and "sessions"."closed_at" is null;