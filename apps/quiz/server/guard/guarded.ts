import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type LimitName, limitOf, limits } from "#server/guard/limits.ts";
import type { ParamsOf } from "#server/guard/params-of.ts";
import { answerRefusal } from "#server/guard/refused.ts";
import { Refusal } from "#server/refusal.ts";
import { checkSent, type Fields, readFields, readJson } from "#server/request.ts";
import { findRefusal } from "#server/store-away.ts";

/** The body of a form that is only a button. */
export const NoFields = z.strictObject({});

/** What is known of a request when it is refused: `sent` are a form's fields as typed, if they could be read. */
export type Refused<Route extends string> = {
  readonly params: ParamsOf<Route>;
  readonly sent: Fields | undefined;
};

type GuardOptions<Route extends string, Schema extends z.ZodType> = {
  /** The route's own path as in `app/`: it gives `params` their names, and stands in `server/routes.ts`. */
  readonly route: Route;
  /** What may be sent, best a `z.strictObject`. */
  readonly body: Schema;
  readonly maxBytes: number;
  /** A form of a page by default; `json` for what only scripts send. */
  readonly type?: "form" | "json";
  readonly limit?: {
    readonly name: LimitName;
    /** By what the limit is kept beside the address, as the attempt or the name typed. */
    readonly key?: (asked: {
      readonly params: ParamsOf<Route>;
      readonly form: z.output<Schema>;
    }) => string;
  };
  /**
   * The path of ours, with query and fragment, at which a browser is told of a refusal; undefined
   * for the refusal's own status and sentence. Whoever is not signed in goes to sign in anyway.
   */
  readonly sendBack?: (refusal: Refusal, refused: Refused<Route>) => string | undefined;
};

/** A request that has passed the guard; `address` is where it came from. */
type Passed<Route extends string, Schema extends z.ZodType> = {
  readonly request: Request;
  readonly params: ParamsOf<Route>;
  readonly form: z.output<Schema>;
  readonly address: string;
};

/** As Next calls a route handler. */
type Handler<Route extends string> = (
  request: Request,
  context: { readonly params: Promise<ParamsOf<Route>> },
) => Promise<Response>;

/**
 * The one way into every mutation: type 415, bytes while they arrive 413, fields 422, rate 429,
 * and the place where refusals become answers. The door has seen to host and origin.
 *
 * Who may is not asked here: whatever `handle` calls in `server/` asks that.
 */
export function guarded<const Route extends string, Schema extends z.ZodType>(
  options: GuardOptions<Route, Schema>,
  handle: (passed: Passed<Route, Schema>) => Promise<Response>,
): Handler<Route> {
  return async (request, context) => {
    const began = performance.now();
    const params = await context.params;
    let sent: Fields | undefined;
    try {
      if (options.type !== "json") sent = await readFields(request, options.maxBytes);
      const form = checkSent(sent ?? (await readJson(request, options.maxBytes)), options.body);
      const passed = { request, params, form, address: addressOf(request) };
      return await withinLimit(options, passed, handle);
    } catch (error) {
      const refusal = findRefusal(error);
      if (!refusal) throw error;
      await untilItTellsNothing(options.limit?.name, refusal, began);
      return answerRefusal(refusal, request, () => options.sendBack?.(refusal, { params, sent }));
    }
  };
}

async function withinLimit<Route extends string, Schema extends z.ZodType>(
  { limit }: GuardOptions<Route, Schema>,
  passed: Passed<Route, Schema>,
  handle: (passed: Passed<Route, Schema>) => Promise<Response>,
): Promise<Response> {
  if (!limit) return await handle(passed);
  const { counts } = limitOf(limit.name);
  const asker = { address: passed.address, key: limit.key?.(passed) };
  if (counts) limits().require(limit.name, asker);
  else limits().take(limit.name, asker);
  try {
    return await handle(passed);
  } catch (error) {
    if (error instanceof Refusal && counts?.includes(error.code)) limits().spend(limit.name, asker);
    throw error;
  }
}

async function untilItTellsNothing(
  name: LimitName | undefined,
  { code }: Refusal,
  began: number,
): Promise<void> {
  if (name === undefined) return;
  const { counts, refusesAfter } = limitOf(name);
  if (refusesAfter === undefined || !counts?.includes(code)) return;
  await wait(Math.max(0, began + refusesAfter - performance.now()));
}

/** As the door wrote it: whatever the client said of it is gone. */
function addressOf({ headers }: Request): string {
  return headers.get("x-forwarded-for") ?? "unknown";
}
