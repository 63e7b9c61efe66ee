import type { APIRequest, BrowserContext } from "@playwright/test";
import type { ClassServer } from "./class-server.ts";
import { WAYS } from "./plain-student.ts";
import { type Listener, listenTo } from "./received.ts";

/** What lets a browser in as somebody. */
export type Cookies = Parameters<BrowserContext["addCookies"]>[0];

/** Signs the teacher of a server's classes in at a browser without a window, on the computer that it runs on. */
export async function signInPlainly(
  server: ClassServer,
  request: APIRequest,
): Promise<Listener & { readonly cookies: Cookies }> {
  const cookie = await server.signIn();
  const [name = "", value = ""] = cookie.split("=");
  const client = await request.newContext({ extraHTTPHeaders: { cookie } });
  return {
    ...listenTo(client, server.laptop, WAYS),
    cookies: [{ name, value, url: server.laptop }],
  };
}
