import { performance } from "node:perf_hooks";

/** What a browser was asked to sign, and for whom a passkey is then made. */
export type Challenge = {
  readonly challenge: string;
  /** Whom it is for; undefined where the passkey itself is to say it. */
  readonly userId?: string;
  /** As a new teacher has typed it. */
  readonly name?: string;
};

/** In milliseconds: finding the security key may take a while. */
const LIFETIME = 5 * 60_000;

/** The oldest gives way. */
const MOST_KEPT = 10_000;

/** Challenges under a browser's own key: the last one alone counts, within five minutes, and once. */
export type Challenges = {
  readonly keep: (key: string, challenge: Challenge) => void;
  readonly take: (key: string) => Challenge | undefined;
};

/** An empty store in this process's memory; `now` is in milliseconds. */
export function createChallenges(now: () => number = () => performance.now()): Challenges {
  const kept = new Map<string, Challenge & { readonly expires: number }>();
  return {
    keep: (key, challenge) => {
      kept.delete(key);
      kept.set(key, { ...challenge, expires: now() + LIFETIME });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
    take: (key) => {
      const challenge = kept.get(key);
      kept.delete(key);
      return challenge && challenge.expires > now() ? challenge : undefined;
    },
  };
}

/** Known by name, as in `app.ts`: every route holds its own copy of this module. */
const KEY = Symbol.for("linchpin.quiz.challenges");

type Shared = typeof globalThis & { [KEY]?: Challenges };

/** The challenges of this process. */
export function challenges(): Challenges {
  const shared: Shared = globalThis;
  shared[KEY] ??= createChallenges();
  return shared[KEY];
}
