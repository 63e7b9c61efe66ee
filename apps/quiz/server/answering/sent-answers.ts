import type { Certainty } from "@linchpin/model";
import type { SentFields } from "#server/chosen.ts";

/** What a browser's outbox sends. */
export type SentAnswers = {
  readonly attempt: string;
  readonly tab: string;
  readonly answers: readonly SentAnswer[];
};

type SentAnswer = {
  readonly item: number;
  readonly round: number;
  readonly seq: number;
  readonly submission: string;
  readonly fields: SentFields;
  readonly certainty?: Certainty | undefined;
  /** In milliseconds, since it was given; a week at most. */
  readonly age: number;
};

/**
 * Whether something read from JSON is what an outbox sends, with nothing else in it.
 *
 * By hand, as it is asked of every answer of a class: a schema of zod's takes a tenth of an answer's time.
 */
export function isSentAnswers(sent: unknown): sent is SentAnswers {
  return isMadeOf(SENT, sent);
}

type Check = (value: unknown) => boolean;

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const TAB = /^[\w-]{8,40}$/;

const ANSWER: Readonly<Record<keyof SentAnswer, Check>> = {
  item: (value) => isWhole(value, 1, 200),
  round: (value) => isWhole(value, 1, 9),
  seq: (value) => isWhole(value, 1, 1_000_000),
  submission: (value) => typeof value === "string" && GUID.test(value),
  fields: isFields,
  certainty: (value) =>
    value === undefined || value === "not-very" || value === "fairly" || value === "very",
  age: (value) => isWhole(value, 0, 604_800_000),
};

const SENT: Readonly<Record<keyof SentAnswers, Check>> = {
  attempt: (value) => typeof value === "string" && GUID.test(value),
  tab: (value) => typeof value === "string" && TAB.test(value),
  answers: (value) => isListOf((answer) => isMadeOf(ANSWER, answer), value, 60) && value.length > 0,
};

function isMadeOf(checks: Readonly<Record<string, Check>>, value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name of Object.keys(value)) if (!Object.hasOwn(checks, name)) return false;
  for (const name of Object.keys(checks)) if (checks[name]?.(value[name]) !== true) return false;
  return true;
}

/** The controls of a question: a name, and what was chosen there, once or several times. */
function isFields(value: unknown): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([name, given]) => isShort(name) && (isShort(given) || isListOf(isShort, given, 40)),
  );
}

function isListOf(check: Check, value: unknown, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most && value.every(check);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isShort(value: unknown): boolean {
  return typeof value === "string" && value.length <= 40;
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
