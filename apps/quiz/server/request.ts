import { z } from "zod";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";

/** What a form without files is sent as, and what scripts send: all that is read here. */
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";

/** An even number of backslashes before it would be a backslash, and then a word. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/** The values of a group of checkboxes: one ticked box arrives as a string, several as a list. */
export const ManyValues = z.union([z.string().transform((value) => [value]), z.array(z.string())]);

/** One value for a field sent once, all of them in order for one sent more often. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What is read of a request: a route handler's own, or one of `node:http` in its clothes. */
export type SentRequest = {
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
};

/**
 * The fields of a form as they were sent, not looked at yet, or a refusal.
 *
 * Bytes are counted as they arrive, so that a body longer than `maxBytes` is never
 * held. U+0000 is refused everywhere: PostgreSQL cannot store it.
 */
export async function readFields(request: SentRequest, maxBytes: number): Promise<Fields> {
  requireType(request, FORM);
  const body = await readBody(request, maxBytes);
  if (/%00|\0/.test(body)) throw misshapen();
  return groupFields(new URLSearchParams(body));
}

/** What a script sent, not looked at yet, or a refusal; with the same care as a form. */
export async function readJson(request: SentRequest, maxBytes: number): Promise<unknown> {
  requireType(request, JSON_TYPE);
  const body = await readBody(request, maxBytes);
  if (body.includes("\\u0000") && ESCAPED_NUL.test(body)) throw misshapen();
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw misshapen(cause);
  }
}

/** What was sent as the schema gives it, or a refusal. */
export function checkSent<Schema extends z.ZodType>(
  sent: unknown,
  schema: Schema,
): z.output<Schema> {
  const { data, error } = schema.safeParse(sent);
  if (error) throw misshapen(error);
  return data;
}

/**
 * Sends the browser on to a page of ours by 303, after a form was taken.
 *
 * The address stays relative, with query and fragment as given: the server may be
 * known by several names and must not choose one.
 */
export function seeOther(path: string): Response {
  // `//host` and `/\host` are other sites to a browser.
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`Not a path of this site: ${path}`);
  return new Response(null, { status: 303, headers: { location: path } });
}

function requireType({ headers }: Pick<SentRequest, "headers">, wanted: string): void {
  const [type] = (headers.get("content-type") ?? "").split(";", 1);
  if (type?.trim().toLowerCase() === wanted) return;
  throw new Refusal("wrong-type", phrases().refusal.wrongType);
}

async function readBody({ body }: Pick<SentRequest, "body">, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Refusal("too-large", phrases().refusal.tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function misshapen(cause?: unknown): Refusal {
  return new Refusal("invalid-input", phrases().refusal.invalidInput, { cause });
}

function groupFields(parameters: URLSearchParams): Fields {
  const names = new Set(parameters.keys());
  const entries = [...names].map((name) => {
    const [first = "", ...rest] = parameters.getAll(name);
    return [name, rest.length === 0 ? first : [first, ...rest]] as const;
  });
  return Object.fromEntries(entries);
}
