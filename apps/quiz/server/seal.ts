import { createHmac } from "node:crypto";
import type { Seal } from "@linchpin/model";

/**
 * Seals ids with a form's secret: HMAC-SHA256 (RFC 2104), of which 128 bits are kept.
 *
 * An option's own id speaks (`silent`, a premise's name); its sealed one says nothing,
 * and nothing about the same option in another form. Each is sealed once: an answer is opened by
 * sealing all that it could be.
 */
export function sealWith(secret: string): Seal {
  const key = Buffer.from(secret, "hex");
  const known = new Map<string, string>();
  return (id) => {
    const sealed = known.get(id) ?? hmac(key, id).slice(0, 22);
    known.set(id, sealed);
    return sealed;
  };
}

function hmac(key: Buffer, id: string): string {
  return createHmac("sha256", key).update(id).digest("base64url");
}
