import { phrases } from "#phrases/here.ts";
import type { Refusal } from "#server/refusal.ts";
import type { Fields } from "#server/request.ts";

/** A refused form, as its page tells of it: what was refused, in which words, and the name that was typed. */
export type Problem = {
  readonly code: string;
  readonly sentence: string;
  readonly name: string | undefined;
};

/** Where a form is shown again after a refusal, with the name as typed; a password is typed anew. */
export function backTo(
  page: string,
  { code, retryAfter }: Pick<Refusal, "code" | "retryAfter">,
  sent?: Fields,
): string {
  const query = new URLSearchParams({ problem: code });
  if (retryAfter !== undefined) query.set("wait", String(retryAfter));
  const name = sent?.["name"];
  if (typeof name === "string" && name !== "") query.set("name", name.slice(0, 200));
  return `${page}?${query}#problem`;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the query of a page says was refused, if anything was. */
export function findProblem({ problem, wait, name }: Query): Problem | undefined {
  if (typeof problem !== "string") return undefined;
  return {
    code: problem,
    sentence: sentenceOf(problem, Number(wait)),
    name: typeof name === "string" ? name : undefined,
  };
}

function sentenceOf(code: string, seconds: number): string {
  const { accounts, network, refusal } = phrases();
  if (code === "too-many-requests" && seconds > 0) return network.tooMany(seconds);
  const sentences: Readonly<Record<string, string>> = accounts.problems;
  return Object.hasOwn(sentences, code) ? (sentences[code] ?? "") : refusal.invalidInput;
}
