import { cache } from "react";
import { app } from "#server/app.ts";
import { type Attempt, requireAttempt } from "#server/attempts.ts";
import { findReader } from "#server/identity.ts";
import { orRefused } from "../../or-refused.ts";

/** The attempt of the address if it is the reader's, read once for a page. */
export const attemptHere = cache(
  async (attemptId: string): Promise<Attempt | undefined> =>
    await orRefused(async () => requireAttempt(app().database, attemptId, await findReader())),
);
