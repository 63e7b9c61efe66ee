import { networkTerminalEn } from "#phrases/network-terminal-en.ts";
import { CannotStart } from "#server/cannot-start.ts";

/**
 * The address under which a proxy makes the quiz known, as `LINCHPIN_ORIGIN` says it, in the
 * form browsers give it; undefined when it is not set. Throws `CannotStart` when it is no origin.
 */
export function parsePublicOrigin(said: string | undefined): string | undefined {
  if (said === undefined || said === "") return undefined;
  const url = URL.parse(said);
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.href === `${url.origin}/` &&
    !/\s/.test(said);
  if (!isOrigin) throw new CannotStart(networkTerminalEn.badOrigin(said));
  return url.origin;
}
