import type { IncomingMessage } from "node:http";

/** The most a request may say it carries, in bytes; routes set lower limits of their own. */
const MAX_BYTES = 1_000_000;

const READS: ReadonlySet<string | undefined> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Headers that only a proxy, or Next itself, may set: from anyone else they are lies. */
const FORGEABLE = /^(?:forwarded$|x-forwarded-|x-middleware-|content-security-policy)/;

/** What a request is turned away with before any page sees it. */
export type DoorStatus = 400 | 403 | 411 | 413 | 421;

/**
 * Why a request may not come in, or undefined when it may.
 *
 * `hosts` are the names, with port, under which this server is known: another name
 * in `Host` is a page elsewhere that had its name point here. A write must come from
 * a page of ours, by Fetch Metadata or by `Origin`.
 */
export function refuseAtDoor(
  { headers, method, url }: IncomingMessage,
  hosts: ReadonlySet<string>,
): DoorStatus | undefined {
  const host = headers.host?.toLowerCase();
  if (!url?.startsWith("/")) return 400;
  if (host === undefined || !hosts.has(host)) return 421;
  if (headers["transfer-encoding"] !== undefined) return 411;
  if (Number(headers["content-length"] ?? 0) > MAX_BYTES) return 413;
  if (!(READS.has(method) || isFromOurPage(headers, host))) return 403;
  return undefined;
}

/** Takes away what a client may not claim; Next would believe it. */
export function dropForgedHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (FORGEABLE.test(name)) delete headers[name];
  }
}

function isFromOurPage(headers: IncomingMessage["headers"], host: string): boolean {
  const site = headers["sec-fetch-site"];
  const { origin } = headers;
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return site === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === host;
}
