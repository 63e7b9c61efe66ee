import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { devices } from "#db/schema.ts";

/** Which attempt a browser may act for from now on; `device` is the hash of its new token. */
export type DeviceOf = {
  readonly device: string;
  readonly sessionId: string;
  readonly attemptId: string;
};

/** Lets a browser act for an attempt. Those that could before still can. */
export async function addDevice(
  database: Database,
  { device, sessionId, attemptId }: DeviceOf,
): Promise<void> {
  await database.insert(devices).values({ tokenHash: device, sessionId, attemptId });
}

/** Whether a browser may act for an attempt. */
export async function mayAct(
  database: Database,
  { device, attemptId }: Omit<DeviceOf, "sessionId">,
): Promise<boolean> {
  const its = and(eq(devices.tokenHash, device), eq(devices.attemptId, attemptId));
  return (await database.$count(devices, its)) > 0;
}

/** Takes back what a browser may do; its student's answers stay. */
export async function forgetDevice(database: Database, device: string): Promise<void> {
  await database.delete(devices).where(eq(devices.tokenHash, device));
}
