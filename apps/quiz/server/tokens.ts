import { createHash, randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** 128 random bits, as they stand in the cookie. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

const DAY = 24 * 60 * 60;

/** Whose cookies there are, and in seconds how long a browser keeps them; without, until it is closed. */
const COOKIES: Readonly<Record<Owner, { readonly name: string; readonly maxAge?: number }>> = {
  /** A reader who practises: as long as one that comes back finds its attempts again. */
  reader: { name: "linchpin-reader", maxAge: 180 * DAY },
  /** A student in a class: for a day at school, so that a browser that was killed finds its way back. */
  student: { name: "linchpin-student", maxAge: DAY / 2 },
  teacher: { name: "linchpin-teacher", maxAge: DAY / 2 },
  /** A browser that was asked for a passkey: as long as it has to answer. */
  passkey: { name: "linchpin-passkey", maxAge: 5 * 60 },
};

/** Whose cookie one is. */
export type Owner = "reader" | "student" | "teacher" | "passkey";

/** A token nobody can guess. */
export function newToken(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a token: enough to know it again, nothing to use it with. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** `__Host-` binds a cookie to this very host, but browsers take it over https alone. */
export function cookieOf(owner: Owner, proto: string | string[] | null | undefined) {
  const { name, maxAge } = COOKIES[owner];
  // The door's own word: it has dropped whatever the client said.
  const secure = proto === "https";
  return { name: secure ? `__Host-${name}` : name, secure, maxAge };
}

/** SHA-256 of the student's token that a request carries which Next does not see, as it stands in front of it. */
export function studentHashOf(asked: IncomingHttpHeaders): string | undefined {
  const { name } = cookieOf("student", asked["x-forwarded-proto"]);
  const pairs = (asked.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return hashOf(pairs.find(([key]) => key === name)?.[1]);
}

/** What is kept of a cookie's value, if it is a token at all. */
export function hashOf(token: string | undefined): string | undefined {
  return token !== undefined && TOKEN.test(token) ? hashToken(token) : undefined;
}
