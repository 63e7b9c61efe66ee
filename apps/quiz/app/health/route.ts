import { sql } from "drizzle-orm";
import { app } from "#server/app.ts";
import { toProblemResponse } from "#server/refusal.ts";
import { findRefusal } from "#server/store-away.ts";

/** Answers 200 once the database answers, and 503 while it is away; a supervisor and the tests wait for it. */
export async function GET(): Promise<Response> {
  try {
    await app().database.execute(sql`select 1`);
    return new Response("ok\n");
  } catch (error) {
    const refusal = findRefusal(error);
    if (refusal === undefined) throw error;
    return toProblemResponse(refusal);
  }
}
