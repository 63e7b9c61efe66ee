import type { Visitor } from "#server/attempts.ts";
import { findReader, findStudentHash } from "#server/identity.ts";

/** Who this browser is, to whatever it may have begun. Works in pages and in route handlers. */
export async function visitorHere(): Promise<Visitor> {
  return { reader: await findReader(), device: await findStudentHash() };
}
