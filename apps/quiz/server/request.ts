import type { IncomingMessage } from "node:http";
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

/**
 * The fields of a form as they were sent, not looked at yet, or a refusal.
 *
 * Bytes are counted as they arrive, so that a body longer than `maxBytes` is never
 * held. U+0000 is refused everywhere: PostgreSQL cannot store it.
 */
export async function readFields(request: Request, maxBytes: number): Promise<Fields> {
  requireType(request.headers.get("content-type"), FORM);
  const body = await readBody(request, maxBytes);
  if (/%00|\0/.test(body)) throw misshapen();
  return groupFields(new URLSearchParams(body));
}

/** What a script sent, not looked at yet, or a refusal; with the same care as a form. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  requireType(request.headers.get("content-type"), JSON_TYPE);
  return parseJson(await readBody(request, maxBytes));
}

/** The same of a request as `node:http` has it, in front of Next. */
export async function readIncomingJson(
  request: IncomingMessage,
  maxBytes: number,
): Promise<unknown> {
  requireType(request.headers["content-type"], JSON_TYPE);
  const body = await readIncomingBody(request, maxBytes);
  // Not said before: an event knows nothing of the language that is answered in.
  if (body === undefined) throw tooLarge();
  return parseJson(body);
}

function parseJson(body: string): unknown {
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

function requireType(sent: string | null | undefined, wanted: string): void {
  const [type] = (sent ?? "").split(";", 1);
  if (type?.trim().toLowerCase() === wanted) return;
  throw new Refusal("wrong-type", phrases().refusal.wrongType);
}

async function readBody({ body }: Request, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * By events: to go over a stream chunk by chunk costs as much as all else that is asked of an answer.
 * Undefined for one past the limit, of which no more is held; the door lets in no more than a megabyte.
 */
function readIncomingBody(request: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= maxBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", reject);
  });
}

function tooLarge(): Refusal {
  return new Refusal("too-large", phrases().refusal.tooLarge);
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
