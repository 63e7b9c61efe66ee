-- A response says what kind it is: until now all were ids of options, in a list.
UPDATE "responses" SET "response" = jsonb_build_object('kind', 'picked', 'options', "response") WHERE jsonb_typeof("response") = 'array';--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_response_has_kind" CHECK (coalesce("responses"."response" ->> 'kind', '') in ('picked', 'placed', 'ordered'));
