import { createHash } from "node:crypto";
import { join } from "node:path";
import type { HandoutWorld } from "./world.ts";

/** What a folder of handouts was made from, kept beside them: the second run writes nothing. */
const LEDGER = ".handouts.json";

/** One handout, and all that was written of it: itself and, if asked for, a picture of each page. */
export type Entry = {
  /** Digest of all that decided it: the order and the program. */
  readonly inputs: string;
  /** Null where the reader's program decides. */
  readonly pages: number | null;
  readonly files: Readonly<Record<string, Fingerprint>>;
  /** The chosen blocks that are not in it, if any. */
  readonly lacking?: readonly string[];
};

export type Fingerprint = { readonly bytes: number; readonly sha256: string };

/** By the name of the handout's first file. */
export type Ledger = Readonly<Record<string, Entry>>;

/** The ledger of a folder; an empty one where there is none, or where it is not as we write it. */
export async function readLedger(out: string, world: HandoutWorld): Promise<Ledger> {
  const path = join(out, LEDGER);
  if (!(await world.isFile(path))) return {};
  try {
    const kept: unknown = JSON.parse(await world.readText(path));
    return isLedger(kept) ? kept : {};
  } catch {
    // To draw anew is always right.
    return {};
  }
}

/** Keeps what was written; handouts of other runs in the same folder stay in it. */
export async function writeLedger(out: string, ledger: Ledger, world: HandoutWorld): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(ledger).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const text = `${JSON.stringify(sorted, null, 1)}\n`;
  await world.writeBytes(join(out, LEDGER), new TextEncoder().encode(text));
}

/** True when every file of an entry is there, byte for byte as it was written. */
export async function isUntouched(
  { files }: Entry,
  out: string,
  world: HandoutWorld,
): Promise<boolean> {
  for (const [name, { sha256 }] of Object.entries(files)) {
    const path = join(out, name);
    if (!(await world.isFile(path))) return false;
    if (digestOf(await world.readBytes(path)) !== sha256) return false;
  }
  return true;
}

/** What a file is known by. */
export function fingerprintOf(content: Uint8Array): Fingerprint {
  return { bytes: content.byteLength, sha256: digestOf(content) };
}

/** SHA-256 in hex. */
export function digestOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function isLedger(kept: unknown): kept is Ledger {
  return isRecord(kept) && Object.values(kept).every(isEntry);
}

function isEntry(kept: unknown): boolean {
  if (!isRecord(kept)) return false;
  const { inputs, pages, files, lacking = [] } = kept;
  const isPages = pages === null || typeof pages === "number";
  const isFiles = isRecord(files) && Object.values(files).every(isRecord);
  return typeof inputs === "string" && isPages && isFiles && Array.isArray(lacking);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
