import { z } from "zod";
import { phrases } from "#phrases/en.ts";
import { Refusal } from "#server/refusal.ts";

/** What a form without files is sent as, and all that is read here. */
const FORM = "application/x-www-form-urlencoded";

/** The values of a group of checkboxes: one ticked box arrives as a string, several as a list. */
export const ManyValues = z.union([z.string().transform((value) => [value]), z.array(z.string())]);

/** One value for a field sent once, all of them in order for one sent more often. */
type Fields = Record<string, string | readonly string[]>;

/**
 * A submitted form as its schema gives it, or a refusal.
 *
 * Bytes are counted as they arrive, so that a body longer than `maxBytes` is never
 * held. U+0000 is refused everywhere: PostgreSQL cannot store it.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  { maxBytes }: { readonly maxBytes: number },
): Promise<z.output<Schema>> {
  requireFormType(request);
  const fields = groupFields(new URLSearchParams(await readBody(request, maxBytes)));
  if (
    Object.values(fields)
      .flat()
      .some((value) => value.includes("\0"))
  ) {
    throw new Refusal("invalid-input", phrases.refusal.invalidInput);
  }
  const { data, error } = schema.safeParse(fields);
  if (error) throw new Refusal("invalid-input", phrases.refusal.invalidInput, { cause: error });
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

function requireFormType({ headers }: Request): void {
  const [type] = (headers.get("content-type") ?? "").split(";", 1);
  if (type?.trim().toLowerCase() === FORM) return;
  throw new Refusal("wrong-type", phrases.refusal.wrongType);
}

async function readBody({ body }: Request, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Refusal("too-large", phrases.refusal.tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function groupFields(parameters: URLSearchParams): Fields {
  const names = new Set(parameters.keys());
  const entries = [...names].map((name) => {
    const [first = "", ...rest] = parameters.getAll(name);
    return [name, rest.length === 0 ? first : [first, ...rest]] as const;
  });
  return Object.fromEntries(entries);
}
