import type { Metadata } from "next";
import { cache } from "react";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { type Attempt, requireAttempt } from "#server/attempts.ts";
import { visitorHere } from "#server/visitor.ts";
import { orRefused } from "../../or-refused.ts";

/** The attempt of the address if it is the reader's, read once for a page. */
export const attemptHere = cache(
  async (attemptId: string): Promise<Attempt | undefined> =>
    await orRefused(async () => requireAttempt(app().database, attemptId, await visitorHere())),
);

/** The title of a page on an attempt as a whole, or of the refusal that stands in its place. */
export async function attemptTitle(attemptId: string, page: string): Promise<Metadata> {
  const attempt = await attemptHere(attemptId);
  const title = attempt ? [page, attempt.dossier.source.title] : [phrases().pages.notYours.title];
  return { title: phrases().pages.titled(...title) };
}
