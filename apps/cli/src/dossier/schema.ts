import { dossierJsonSchemaText } from "@linchpin/model";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import { defineVerb } from "./verb.ts";

/** `dossier schema [--out FILE]`: the shape of a dossier as JSON Schema, for an editor to read. */
export const schemaVerb = defineVerb({
  name: "schema",
  options: { out: { type: "string" } },
  words: { least: 0, most: 0 },
  run: async ({ values: { out } }, world) => {
    const schema = dossierJsonSchemaText();
    if (out === undefined) {
      world.say(schema.trimEnd());
      return 0;
    }
    await world.writeBytes(out, new TextEncoder().encode(schema));
    world.say(say.wroteSchema({ file: out }));
    return 0;
  },
});
