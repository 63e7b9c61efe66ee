import { cookies, headers } from "next/headers";
import { z } from "zod";
import { seeOther } from "#server/request.ts";

/** In seconds: how long a choice made by hand is kept. */
const LIFETIME = 365 * 24 * 60 * 60;

/** Where a choice was made: a path of ours, in no more signs than an address of ours has. */
export const Back = z
  .string()
  .max(4_000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/);

/**
 * Keeps a choice in this browser and goes back to the page on which it was made.
 *
 * It says nothing of who chose; it is the only thing kept before a join code is given.
 */
export async function keepChoice(name: string, value: string, back: string): Promise<Response> {
  // Next's own word: the door has dropped whatever the client said.
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  (await cookies()).set({
    name,
    value,
    secure,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: LIFETIME,
  });
  return seeOther(back);
}
