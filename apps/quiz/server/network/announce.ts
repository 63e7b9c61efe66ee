import { networkTerminalEn as say } from "#phrases/network-terminal-en.ts";
import { toQrLines } from "#server/network/qr.ts";
import type { Reach } from "#server/network/reach.ts";

/**
 * What the terminal says of how a class gets here, line by line; nothing where none can.
 *
 * Only a proxy encrypts: with the network let in, anyone on it may read along.
 */
export function announceReach(
  { origins, joinOrigin, publicOrigin }: Reach,
  isClass: boolean,
): readonly string[] {
  if (joinOrigin === undefined) return isClass ? [say.noNetwork] : [];
  const others = origins.slice(1).filter((origin) => origin !== joinOrigin);
  const isOpen = isClass && !(publicOrigin?.startsWith("https:") && others.length === 0);
  return [
    say.classOpens(joinOrigin),
    ...toQrLines(joinOrigin),
    ...(others.length > 0 ? [say.otherAddresses(others.join(", "))] : []),
    say.tryOnePhone(joinOrigin),
    ...(isOpen ? [say.notEncrypted] : []),
  ];
}
