import { cookies, headers } from "next/headers";
import { readCode } from "#server/sessions/join-code.ts";

const NAME = "linchpin-return";

/** In seconds: long enough to write a code down. */
const SHOWN_FOR = 300;

/**
 * Has this browser carry a new return code to the pages of its attempt for five minutes: the server keeps
 * nothing of it but a hash. Only for a route handler.
 */
export async function flashReturnCode(attemptId: string, code: string): Promise<void> {
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  (await cookies()).set(NAME, code, {
    secure,
    httpOnly: true,
    sameSite: "strict",
    path: `/attempts/${attemptId}`,
    maxAge: SHOWN_FOR,
  });
}

/** The return code to show here, if one was just made. */
export async function findReturnCode(): Promise<string | undefined> {
  return readCode((await cookies()).get(NAME)?.value ?? "");
}
