import { deriveItems, phrasesFor, Template } from "@linchpin/model";
import { Mistyped } from "../command-line/command-line.ts";
import { nearestName } from "../command-line/nearest-name.ts";
import { commandLinePhrasesEn } from "../phrases/command-line-en.ts";
import { itemsPhrasesEn as say } from "../phrases/items-en.ts";
import { itemLines } from "./items/item-lines.ts";
import { outcomeLines } from "./items/outcome-lines.ts";
import { paintFor } from "./paint.ts";
import { requireDossier } from "./read-dossier.ts";
import { defineVerb } from "./verb.ts";

/** `dossier items FILE`: every question the dossier gives, for reading aloud, and what is lacking for more. */
export const itemsVerb = defineVerb({
  name: "items",
  options: { template: { type: "string" }, json: { type: "boolean" } },
  words: { least: 1, most: 1 },
  run: async ({ words: [name = ""], values }, world) => {
    const templates =
      values.template === undefined ? Template.options : [templateOf(values.template)];
    const { file, dossier } = await requireDossier(name, world);
    const words = phrasesFor(dossier.source.language);
    const derived = deriveItems(dossier);
    const items = derived.items.filter(({ template }) => templates.includes(template));
    if (values.json) {
      const refused = derived.refused.filter(({ template }) => templates.includes(template));
      const told = refused.map((one) => ({ ...one, why: words.refusal[one.reason] }));
      world.say(JSON.stringify({ file, items, refused: told }));
      return 0;
    }
    const paint = paintFor(world);
    const lines = items.flatMap((item) => [...itemLines(item, paint), ""]);
    for (const line of [say.itemsOf({ file, count: items.length }), "", ...lines]) world.say(line);
    for (const line of outcomeLines(derived, words, templates)) world.say(line);
    return 0;
  },
});

function templateOf(name: string): Template {
  const { data } = Template.safeParse(name);
  if (data) return data;
  const known = Template.options;
  const closest = nearestName(name, known);
  throw new Mistyped(commandLinePhrasesEn.noSuchTemplate({ found: name, known, closest }));
}
