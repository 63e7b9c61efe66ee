import type { IncomingMessage } from "node:http";
import { isLoopback, isNear } from "#server/network/addresses.ts";
import type { Reach } from "#server/network/reach.ts";

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

/**
 * Takes away what a client may not claim, since Next would believe it, and says instead how the
 * request came: `x-forwarded-proto` and `x-forwarded-for` are then true, on every request.
 *
 * Only a proxy is believed that answers to our public name: on a network near us that it came by
 * https, on this computer also from where, as anyone else could shift a limit onto another.
 */
export function tellHowItCame(
  { headers, socket }: IncomingMessage,
  { publicOrigin }: Pick<Reach, "publicOrigin">,
): void {
  const from = socket.remoteAddress ?? "";
  const isPublic =
    publicOrigin !== undefined && headers.host?.toLowerCase() === new URL(publicOrigin).host;
  const isSecure = isPublic && isNear(from) && headers["x-forwarded-proto"] === "https";
  const client = isPublic && isLoopback(from) ? lastOf(headers["x-forwarded-for"]) : undefined;
  for (const name of Object.keys(headers)) {
    if (FORGEABLE.test(name)) delete headers[name];
  }
  headers["x-forwarded-proto"] = isSecure ? "https" : "http";
  headers["x-forwarded-for"] = client ?? from;
}

/** The hop before the proxy: what stands left of it, the client may have written itself. */
function lastOf(hops: string | string[] | undefined): string | undefined {
  const last = [hops ?? ""].flat().join(",").split(",").at(-1)?.trim();
  return last === "" ? undefined : last;
}

function isFromOurPage(headers: IncomingMessage["headers"], host: string): boolean {
  const site = headers["sec-fetch-site"];
  const { origin } = headers;
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return site === "same-origin";
  // A browser writes both in lower case and leaves out the port that goes without saying (RFC 6454 §6.2).
  return origin === `http://${host}` || origin === `https://${host}`;
}
