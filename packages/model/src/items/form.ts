import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { Item } from "./item.ts";

/** Changes when the same dossier would give other items: a form remembers what it was made with. */
export const GENERATOR_VERSION = 2;

/** The letters of the parallel forms. */
export const FORM_LETTERS = ["A", "B", "C"] as const;

/**
 * The items of one quiz as given: chosen, ordered, with their keys. Kept whole, never derived again.
 * `digest` names it by its content: SHA-256 of the JSON of all the rest, in hex.
 */
export const Form = z.strictObject({
  generatorVersion: z.int(),
  letter: z.string().regex(/^[A-Z]$/),
  seed: z.string(),
  items: z.array(Item),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Form = z.infer<typeof Form>;

/** A form as the first generator kept it: single choices alone, and its letter was its seed. */
const FormOfVersion1 = z.strictObject({
  generatorVersion: z.literal(1),
  letter: z.string().regex(/^[A-Z]$/),
  items: z.array(Item),
});

/** Names a form by its content. */
export function digestForm(form: Omit<Form, "digest">): string {
  const { generatorVersion, letter, seed, items } = form;
  const content = JSON.stringify({ generatorVersion, letter, seed, items });
  return bytesToHex(sha256(utf8ToBytes(content)));
}

/**
 * Reads a form as it was kept, by whichever generator made it; throws when it is none. A later
 * generator must never make a past result unreadable.
 */
export function readStoredForm(value: unknown): Form {
  const first = FormOfVersion1.safeParse(value);
  if (!first.success) return Form.parse(value);
  const form = { ...first.data, seed: first.data.letter };
  return { ...form, digest: digestForm(form) };
}
