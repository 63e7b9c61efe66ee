import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";

/** In characters. Length is all that is asked: rules about kinds of characters make worse passwords (NIST SP 800-63B). */
const SHORTEST_PASSWORD = 15;
const LONGEST_PASSWORD = 200;

/** OWASP's first choice for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;

const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Argon2's version 1.3, the only one there is. */
const PREFIX = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$`;

const HASH =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const derive = promisify(argon2);

/** Refuses a password that is too short to be kept, or longer than anybody types. */
export function requirePassword(password: string): void {
  const { length } = [...normalize(password)];
  if (length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD) return;
  throw new Refusal("password-unfit", phrases().accounts.problems["password-unfit"]);
}

/** What is kept of a password: Argon2id with a salt of its own, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await deriveFrom(password, salt, { ...COST, tagLength: HASH_BYTES });
  return `${PREFIX}${encode(salt)}$${encode(hash)}`;
}

/**
 * Whether it is the password that was kept.
 *
 * Where none was, the same work is done for nothing, so that the time does not tell whether
 * there is somebody of that name.
 */
export async function isPassword(password: string, kept: string | null | undefined) {
  const { salt, hash, cost } = readHash(kept ?? NOBODYS);
  const derived = await deriveFrom(password, salt, { ...cost, tagLength: hash.length });
  return timingSafeEqual(derived, hash) && kept != null;
}

/** Whether a hash was made at another cost than is asked today. */
export function isOutdated(kept: string): boolean {
  return !kept.startsWith(PREFIX);
}

const NOBODYS = `${PREFIX}${encode(randomBytes(SALT_BYTES))}$${encode(randomBytes(HASH_BYTES))}`;

function readHash(kept: string) {
  const [, memory, passes, parallelism, salt = "", hash = ""] = HASH.exec(kept) ?? [];
  if (hash === "") throw new Error("A password is kept in a form unknown here.");
  return {
    salt: Buffer.from(salt, "base64"),
    hash: Buffer.from(hash, "base64"),
    cost: {
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    },
  };
}

type Cost = Omit<Argon2Parameters, "message" | "nonce">;

async function deriveFrom(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return await derive("argon2id", { message: normalize(password), nonce: salt, ...cost });
}

/** Hangul reaches us in one piece or in three, depending on the keyboard. */
function normalize(password: string): string {
  return password.normalize("NFC");
}

/** PHC strings have no padding. */
function encode(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
