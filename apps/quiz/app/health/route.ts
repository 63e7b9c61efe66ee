import { sql } from "drizzle-orm";
import { app } from "#server/app.ts";

/** Answers 200 once the database answers; a supervisor and the tests wait for it. */
export async function GET(): Promise<Response> {
  await app().database.execute(sql`select 1`);
  return new Response("ok\n");
}
