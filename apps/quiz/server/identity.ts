import { createHash, randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";

/** 128 random bits, as they stand in the cookie. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** In seconds: how long a browser that comes back finds its attempts again. */
const LIFETIME = 180 * 24 * 60 * 60;

/**
 * Who is reading, as the database knows it: SHA-256 of the token in this browser's cookie.
 *
 * Undefined for a browser that was given none. Works in pages and in route handlers.
 */
export async function findReader(): Promise<string | undefined> {
  const { name } = await cookieHere();
  const token = (await cookies()).get(name)?.value;
  return token !== undefined && TOKEN.test(token) ? hashToken(token) : undefined;
}

/** The reader, who from now on has a cookie. Only for a route handler: a page cannot set one. */
export async function rememberReader(): Promise<string> {
  const known = await findReader();
  if (known !== undefined) return known;

  const token = newToken();
  const { name, secure } = await cookieHere();
  (await cookies()).set({
    name,
    value: token,
    secure,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: LIFETIME,
  });
  return hashToken(token);
}

/** Takes the cookie back from this browser. Only for a route handler. */
export async function forgetReader(): Promise<void> {
  const { name, secure } = await cookieHere();
  // A `__Host-` cookie is taken back only with the marks it was given with.
  const marks = { secure, httpOnly: true, sameSite: "lax", path: "/" } as const;
  (await cookies()).set({ name, value: "", maxAge: 0, ...marks });
}

/** A token nobody can guess. */
export function newToken(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a token: enough to know it again, nothing to use it with. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** `__Host-` binds a cookie to this very host, but browsers take it over https alone. */
async function cookieHere(): Promise<{ readonly name: string; readonly secure: boolean }> {
  // Next's own word: the door has dropped whatever the client said.
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  return { name: secure ? "__Host-linchpin-reader" : "linchpin-reader", secure };
}
