import type { Metadata } from "next";
import { cache } from "react";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { requireForm } from "#server/forms.ts";
import { type OwnSession, requireOwnSession } from "#server/sessions/own-session.ts";
import { type Teacher, teacherOrSignIn } from "#server/teachers/here.ts";
import { orRefused } from "../../../or-refused.ts";

/** A teacher's session with its form, as its pages need it. */
export type SessionHere = {
  readonly teacher: Teacher;
  readonly session: OwnSession;
  readonly stored: Awaited<ReturnType<typeof requireForm>>;
};

/** The session of the address if it is the teacher's, read once for a page. */
export const sessionHere = cache(async (sessionId: string): Promise<SessionHere | undefined> => {
  const teacher = await teacherOrSignIn();
  const { database } = app();
  return await orRefused(async () => {
    const session = await requireOwnSession(database, teacher, sessionId);
    return { teacher, session, stored: await requireForm(database, session.formDigest) };
  });
});

/** The same, but not for a make-up, which has no such page of its own. */
export async function mainSessionHere(sessionId: string): Promise<SessionHere | undefined> {
  const here = await sessionHere(sessionId);
  return here?.session.kind === "class" ? here : undefined;
}

/** The title of a page on a session, or of the refusal that stands in its place. */
export async function sessionTitle(sessionId: string, page: string): Promise<Metadata> {
  const here = await sessionHere(sessionId);
  const { pages, sessions } = phrases();
  const title = here ? [page, here.stored.dossier.source.title] : [sessions.notFound.title];
  return { title: pages.titled(...title) };
}
