import { phrases } from "#phrases/here.ts";
import type { Refusal } from "#server/refusal.ts";
import type { Fields } from "#server/request.ts";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A page that says what was refused; with `sent`, everything that was typed stands in its form again. */
export function backWith(page: string, { code }: Pick<Refusal, "code">, sent: Fields = {}): string {
  const pairs = Object.entries(sent).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as [string, string]),
  );
  return `${page}?${new URLSearchParams([...pairs, ["problem", code]])}#problem`;
}

/** What the query of a page says was refused, in a sentence. */
export function problemIn({ problem }: Query): string | undefined {
  if (typeof problem !== "string") return undefined;
  const { sessions, handouts } = phrases();
  const sentences: Readonly<Record<string, string>> = {
    ...handouts.problems,
    ...sessions.problems,
  };
  return Object.hasOwn(sentences, problem) ? sentences[problem] : sessions.problems.other;
}
