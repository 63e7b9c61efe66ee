import { z } from "zod";
import { Dossier } from "./dossier.ts";

const LINE_WIDTH = 100;

/**
 * The shape of a dossier file as JSON Schema draft-07, which every YAML editor reads: completion, and
 * each field's line of the codebook on hover.
 *
 * Rules that are no shape (ids that resolve, `why` with a mixed stance …) are not in it: zod leaves
 * refinements out. What passes the schema may still be refused by `parseDossierYaml`.
 */
export function dossierJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(Dossier, { target: "draft-7", io: "input" });
}

/** The schema as the text of its file, laid out as the formatter of this repository leaves it. */
export function dossierJsonSchemaText(): string {
  const text = JSON.stringify(dossierJsonSchema(), null, 2);
  return `${text.replaceAll(/^(.*)\[\n([^[\]{}]*)\n +\](,?)$/gm, joinIfShort)}\n`;
}

/** A list of single values stands on one line where it fits. */
function joinIfShort(list: string, before: string, values: string, comma: string): string {
  const line = `${before}[${values.trim().replaceAll(/,\n +/g, ", ")}]${comma}`;
  return line.length > LINE_WIDTH ? list : line;
}
