import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { Item } from "./item.ts";

/** Changes when the same dossier would give other items: a form remembers what it was made with. */
export const GENERATOR_VERSION = 1;

/** The items of one quiz as given: chosen, ordered, with their keys. Kept whole, never derived again. */
export const Form = z.strictObject({
  generatorVersion: z.int(),
  letter: z.string().regex(/^[A-Z]$/),
  items: z.array(Item),
});
export type Form = z.infer<typeof Form>;

/** The form's name by its content: SHA-256 of its JSON, in hex. The same items give the same name. */
export function digestForm(form: Form): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(Form.parse(form)))));
}
