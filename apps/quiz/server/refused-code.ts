import type { Refusal } from "#server/refusal.ts";
import type { Fields } from "#server/request.ts";

/** The part of an address that brings a refused code back to its field, with the reason. */
export function refusedCodeQuery(
  { code, retryAfter }: Pick<Refusal, "code" | "retryAfter">,
  sent: Fields | undefined,
): string {
  const typed = String(sent?.["code"] ?? "").slice(0, 20);
  const reason = code === "too-many-requests" ? `wait=${retryAfter ?? 1}` : "unknown=1";
  return `code=${encodeURIComponent(typed)}&${reason}`;
}

/** A code that came back to its field. */
export type RefusedCode = {
  readonly typed: string;
  readonly isUnknown: boolean;
  /** In seconds, where codes were tried too often. */
  readonly wait: number | undefined;
};

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What such an address says. */
export function readRefusedCode(query: Query): RefusedCode {
  const wait = Number(query["wait"]);
  return {
    typed: String(query["code"] ?? "").slice(0, 20),
    isUnknown: query["unknown"] !== undefined,
    wait: wait > 0 ? Math.ceil(wait) : undefined,
  };
}
