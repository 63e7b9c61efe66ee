import { performance } from "node:perf_hooks";
import { phrases } from "#phrases/here.ts";
import { Refusal, type RefusalCode } from "#server/refusal.ts";

/** So many at once, and then as many again, evenly, over that time. */
type Rate = { readonly count: number; readonly seconds: number };

type Limit = {
  /** Which refusals use it up; without, everything asked does. */
  readonly counts?: readonly RefusalCode[];
  /** For each key, where the limit is asked with one; it goes with the address. */
  readonly perKey?: Rate;
  readonly perAddress?: Rate;
  readonly perServer?: Rate;
  /** In milliseconds: a counted refusal is sent no sooner, so that its time tells nothing. */
  readonly refusesAfter?: number;
};

/**
 * What may be asked how often.
 *
 * A whole school sits behind one address, so where a code is guessed only failures count. The
 * server's own rate is what keeps 22 billion codes out of reach of many addresses; its first 120
 * are free, so that no single address, which has 30, can shut out a class.
 */
const LIMITS = {
  "join-code": {
    counts: ["code-unknown"],
    perAddress: { count: 30, seconds: 60 },
    perServer: { count: 120, seconds: 60 },
    refusesAfter: 200,
  },
  "return-code": {
    counts: ["code-unknown"],
    perAddress: { count: 30, seconds: 60 },
    perServer: { count: 120, seconds: 60 },
    refusesAfter: 200,
  },
  /** Keyed by the name typed. Each address has a rate too: names cost nothing to make up. */
  "sign-in": {
    counts: ["sign-in-failed"],
    perKey: { count: 10, seconds: 60 },
    perAddress: { count: 30, seconds: 60 },
  },
  /** One-time links; 128 bits are not guessed, but each try asks the database. */
  link: { counts: ["link-unknown"], perAddress: { count: 30, seconds: 60 } },
  /** Asking to make or use a passkey: each time something is kept for five minutes. */
  passkey: { perAddress: { count: 60, seconds: 60 } },
  /** Keyed by attempt: far more than hands can do, far less than a script. */
  write: { perKey: { count: 300, seconds: 60 } },
  /** What makes something new for whoever asks: a school of 2,000 may begin at one bell. */
  begin: { perAddress: { count: 4_000, seconds: 60 } },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** Who asks: the client's address, and what else the limit is kept by. */
export type Asker = { readonly address: string; readonly key?: string | undefined };

/** What is left to whom. Times are read from the clock it was made with, in milliseconds. */
export type Limits = {
  /** Refuses who has used up the limit; uses up nothing. */
  readonly require: (name: LimitName, asker: Asker) => void;
  /** Uses up one, whether or not any is left. */
  readonly spend: (name: LimitName, asker: Asker) => void;
  /** Uses up one, or refuses who has none left. */
  readonly take: (name: LimitName, asker: Asker) => void;
};

/** Each table forgets its oldest entry past so many: forgetting only makes a limit looser. */
const MOST_KEPT = 10_000;

/** Limits that begin unused, in this process's memory alone. */
export function createLimits(now: () => number = () => performance.now()): Limits {
  /** For each rate, by asker, the moment at which all of it will be there again (GCRA). */
  const tables = new Map(
    Object.values(RATES).flatMap((rates) => rates.map((rate) => [rate, new Map<string, number>()])),
  );
  const accountsOf = (name: LimitName, asker: Asker) => {
    const accounts: Account[] = [];
    for (const rate of RATES[name]) {
      const [entries, key] = [tables.get(rate), rate.keyOf(asker)];
      if (entries && key !== undefined)
        accounts.push({ rate, entries, key, full: entries.get(key) ?? 0 });
    }
    return accounts;
  };

  return {
    require: (name, asker) => requireSome(accountsOf(name, asker), now()),
    spend: (name, asker) => spendOne(accountsOf(name, asker), now()),
    take: (name, asker) => {
      const accounts = accountsOf(name, asker);
      requireSome(accounts, now());
      spendOne(accounts, now());
    },
  };
}

/** What one asker has of a rate: all of it will be there again at `full`. */
type Account = {
  readonly rate: Rate;
  readonly entries: Map<string, number>;
  readonly key: string;
  readonly full: number;
};

function requireSome(accounts: readonly Account[], now: number): void {
  let wait = 0;
  for (const { rate, full } of accounts) wait = Math.max(wait, waitFor(rate, full - now));
  if (wait > 0) refuse(Math.ceil(wait / 1_000));
}

function spendOne(accounts: readonly Account[], now: number): void {
  for (const { rate, entries, key, full } of accounts) {
    const later = Math.max(full, now) + intervalOf(rate);
    keep(entries, key, Math.min(later, now + rate.seconds * 1_000));
  }
}

/** Known by name, as in `app.ts`: every route holds its own copy of this module. */
const KEY = Symbol.for("linchpin.quiz.limits");

type Shared = typeof globalThis & { [KEY]?: Limits };

/** The limits of this process. */
export function limits(): Limits {
  const shared: Shared = globalThis;
  shared[KEY] ??= createLimits();
  return shared[KEY];
}

/** What a limit is, besides its rates. */
export function limitOf(name: LimitName): Pick<Limit, "counts" | "refusesAfter"> {
  const limit: Limit = LIMITS[name];
  return limit;
}

/** A rate, and by what of the asker it is kept; undefined where it is not theirs. */
type KeptRate = Rate & { readonly keyOf: (asker: Asker) => string | undefined };

/** The rates of each limit, told apart by themselves. */
const RATES = Object.fromEntries(
  Object.entries(LIMITS).map(([name, limit]) => [name, ratesOf(limit)]),
  // `fromEntries` forgets the names that it was given.
) as Readonly<Record<LimitName, readonly KeptRate[]>>;

function ratesOf({ perKey, perAddress, perServer }: Limit): readonly KeptRate[] {
  const byKey = ({ address, key }: Asker) =>
    key === undefined ? undefined : `${networkOf(address)} ${key}`;
  return [
    perKey && { ...perKey, keyOf: byKey },
    perAddress && { ...perAddress, keyOf: ({ address }: Asker) => networkOf(address) },
    perServer && { ...perServer, keyOf: () => "" },
  ].filter((rate) => rate !== undefined);
}

/** One household has 2⁶⁴ addresses of IPv6, and they count as one. */
function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? address.split(":").slice(0, 4).join(":");
}

function intervalOf({ count, seconds }: Rate): number {
  return (seconds * 1_000) / count;
}

/** In milliseconds, from how long it takes until all is there again. */
function waitFor(rate: Rate, untilFull: number): number {
  return untilFull - (rate.seconds * 1_000 - intervalOf(rate));
}

function keep(entries: Map<string, number>, key: string, full: number): void {
  // Last in, last to go.
  entries.delete(key);
  entries.set(key, full);
  if (entries.size <= MOST_KEPT) return;
  const [oldest] = entries.keys();
  if (oldest !== undefined) entries.delete(oldest);
}

function refuse(seconds: number): never {
  throw new Refusal("too-many-requests", phrases().network.tooMany(seconds), {
    retryAfter: seconds,
  });
}
