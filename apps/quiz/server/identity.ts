import { cookies, headers } from "next/headers";
import { cookieOf, hashOf, hashToken, newToken, type Owner } from "#server/tokens.ts";

/**
 * Who is reading, as the database knows it: SHA-256 of the token in this browser's cookie.
 *
 * Undefined for a browser that was given none. Works in pages and in route handlers.
 */
export async function findReader(): Promise<string | undefined> {
  return await findHash("reader");
}

/** The reader, who from now on has a cookie. Only for a route handler: a page cannot set one. */
export async function rememberReader(): Promise<string> {
  const known = await findReader();
  if (known !== undefined) return known;
  const token = newToken();
  await setToken("reader", token);
  return hashToken(token);
}

/** Takes the cookie back from this browser. Only for a route handler. */
export async function forgetReader(): Promise<void> {
  await setToken("reader", undefined);
}

/** SHA-256 of the token by which this browser acts for a student in a class, if it does. */
export async function findStudentHash(): Promise<string | undefined> {
  return await findHash("student");
}

/** Gives this browser that token; undefined takes it back. Only for a route handler. */
export async function setStudent(token: string | undefined): Promise<void> {
  await setToken("student", token);
}

/** SHA-256 of the token under which a teacher has signed in from this browser, if one has. */
export async function findTeacherHash(): Promise<string | undefined> {
  return await findHash("teacher");
}

/** Gives this browser that token; undefined takes it back. Only for a route handler. */
export async function setTeacher(token: string | undefined): Promise<void> {
  await setToken("teacher", token);
}

/** SHA-256 of the token under which this browser was asked for a passkey, if it was. */
export async function findPasskeyHash(): Promise<string | undefined> {
  return await findHash("passkey");
}

/** Gives this browser that token; undefined takes it back. Only for a route handler. */
export async function setPasskeyToken(token: string | undefined): Promise<void> {
  await setToken("passkey", token);
}

async function findHash(owner: Owner): Promise<string | undefined> {
  const { name } = await cookieHere(owner);
  return hashOf((await cookies()).get(name)?.value);
}

async function setToken(owner: Owner, token: string | undefined): Promise<void> {
  const { maxAge, ...cookie } = await cookieHere(owner);
  // A `__Host-` cookie is taken back only with the marks it was given with.
  const marks = { ...cookie, httpOnly: true, sameSite: "lax", path: "/" } as const;
  const keep = maxAge === undefined ? {} : { maxAge };
  const value = token === undefined ? { value: "", maxAge: 0 } : { value: token, ...keep };
  (await cookies()).set({ ...marks, ...value });
}

async function cookieHere(owner: Owner) {
  return cookieOf(owner, (await headers()).get("x-forwarded-proto"));
}
