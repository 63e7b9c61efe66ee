import { createHmac } from "node:crypto";
import type { Seal } from "@linchpin/model";

/**
 * Seals ids with a form's secret: HMAC-SHA256 (RFC 2104), of which 128 bits are kept.
 *
 * An option's own id speaks (`silent`, a premise's name); its sealed one says nothing,
 * and nothing about the same option in another form.
 */
export function sealWith(secret: string): Seal {
  const key = Buffer.from(secret, "hex");
  return (id) => createHmac("sha256", key).update(id).digest("base64url").slice(0, 22);
}
