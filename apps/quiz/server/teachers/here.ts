import { redirect } from "next/navigation";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { findPasskeyHash, findTeacherHash, setPasskeyToken } from "#server/identity.ts";
import { Refusal } from "#server/refusal.ts";
import { type Challenge, challenges } from "#server/teachers/challenges.ts";
import { passkeyFailed } from "#server/teachers/passkeys.ts";
import { findSignedIn } from "#server/teachers/sign-ins.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { hashToken, newToken } from "#server/tokens.ts";

export type { Teacher } from "#server/teachers/teacher.ts";

/** Where a teacher comes in, and the pages that lead from one another. */
export const SIGN_IN_PAGE = "/teach/sign-in";
export const START_PAGE = "/teach";
export const ACCOUNT_PAGE = "/teach/account";
export const PEOPLE_PAGE = "/teach/people";

/** The teacher who is signed in from this browser, if one is. */
async function findTeacher(): Promise<Teacher | undefined> {
  return await findSignedIn(app().database, await findTeacherHash());
}

/** The teacher who is signed in from this browser, or a refusal. For route handlers and what they call. */
export async function requireTeacher(): Promise<Teacher> {
  const teacher = await findTeacher();
  if (!teacher) throw notSignedIn();
  return teacher;
}

/** The teacher, or else the browser goes to sign in. For pages, before they render anything. */
export async function teacherOrSignIn(): Promise<Teacher> {
  return (await findTeacher()) ?? redirect(SIGN_IN_PAGE);
}

/** The teacher together with the sign-in they act by, as its hash. */
export async function requireSignIn(): Promise<{ teacher: Teacher; signIn: string }> {
  const [teacher, signIn] = [await requireTeacher(), await findTeacherHash()];
  if (signIn === undefined) throw notSignedIn();
  return { teacher, signIn };
}

/** Keeps what this browser is about to sign, for five minutes. Only for a route handler. */
export async function rememberChallenge(challenge: Challenge): Promise<void> {
  const token = newToken();
  await setPasskeyToken(token);
  challenges().keep(hashToken(token), challenge);
}

/** What this browser was last asked to sign, once, or a refusal. Only for a route handler. */
export async function takeChallenge(): Promise<Challenge> {
  const key = await findPasskeyHash();
  const challenge = key === undefined ? undefined : challenges().take(key);
  await setPasskeyToken(undefined);
  if (!challenge) throw passkeyFailed();
  return challenge;
}

function notSignedIn(): Refusal {
  return new Refusal("not-signed-in", phrases().accounts.problems["not-signed-in"]);
}
