import { isIP } from "node:net";
import { headers } from "next/headers";

/** The name by which a browser has reached this server. */
export type Site = {
  /** As `http://localhost:3000`. */
  readonly origin: string;
  /** Without the port: what passkeys are bound to (WebAuthn's RP ID). */
  readonly host: string;
};

/** The site as the request being answered names it; the door has looked at `Host`. */
export async function siteHere(): Promise<Site> {
  const asked = await headers();
  return siteOf(asked.get("host") ?? "localhost", asked.get("x-forwarded-proto"));
}

/** The site of that host and port, reached by that scheme; plain http unless it says https. */
export function siteOf(host: string, scheme: string | null): Site {
  const { origin, hostname } = new URL(`${scheme === "https" ? "https" : "http"}://${host}`);
  return { origin, host: hostname };
}

/** Whether a browser makes passkeys for it: over https or for this computer alone, and by a name, not a number. */
export function offersPasskeys({ origin, host }: Site): boolean {
  if (host === "localhost") return true;
  return origin.startsWith("https:") && isIP(host.replaceAll(/[[\]]/g, "")) === 0;
}
