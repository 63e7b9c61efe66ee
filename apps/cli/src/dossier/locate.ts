import { locateWords, type WordPlace } from "@linchpin/model";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import { defineVerb } from "./verb.ts";

/** `dossier locate TEXT 'words'`: prints every place where the words stand, as a dossier writes it. */
export const locateVerb = defineVerb({
  name: "locate",
  options: { json: { type: "boolean" } },
  words: { least: 2, most: 2 },
  run: async ({ words: [file = "", words = ""], values }, world) => {
    const places = locateWords(await world.readText(file), words);
    if (values.json) world.say(JSON.stringify({ file, places }));
    else for (const place of places) world.say(asDossierWrites(place));
    if (places.length === 1) return 0;
    world.complain(
      places.length === 0 ? say.notFound({ file }) : say.ambiguous({ places: places.length }),
    );
    return 1;
  },
});

function asDossierWrites({ paragraph, from, to, digest }: WordPlace): string {
  return `{ paragraph: ${paragraph}, from: ${from}, to: ${to}, digest: "${digest}" }`;
}
