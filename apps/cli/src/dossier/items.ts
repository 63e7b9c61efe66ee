import { deriveItems, phrasesFor, Template } from "@linchpin/model";
import { Mistyped } from "../command-line/command-line.ts";
import { nearestName } from "../command-line/nearest-name.ts";
import { commandLinePhrasesEn } from "../phrases/command-line-en.ts";
import { itemsPhrasesEn as say } from "../phrases/items-en.ts";
import type { World } from "../world.ts";
import { itemLines } from "./items/item-lines.ts";
import { outcomeLines } from "./items/outcome-lines.ts";
import { paintFor } from "./paint.ts";
import { requireDossier } from "./read-dossier.ts";
import { defineVerb, MOST_FILES } from "./verb.ts";

/** `dossier items FILE…`: every question the dossiers give, for reading aloud, and what is lacking for more. */
export const itemsVerb = defineVerb({
  name: "items",
  options: { template: { type: "string" }, json: { type: "boolean" } },
  words: { least: 1, most: MOST_FILES },
  run: async ({ words: names, values }, world) => {
    const templates =
      values.template === undefined ? Template.options : [templateOf(values.template)];
    for (const name of names) await sayItems(name, { templates, isJson: values.json }, world);
    return 0;
  },
});

type Wanted = {
  readonly templates: readonly Template[];
  readonly isJson: boolean | undefined;
};

/** The questions of one dossier; as JSON, one object on a line. */
async function sayItems(name: string, { templates, isJson }: Wanted, world: World): Promise<void> {
  const { file, dossier } = await requireDossier(name, world);
  const words = phrasesFor(dossier.source.language);
  const derived = deriveItems(dossier);
  const items = derived.items.filter(({ template }) => templates.includes(template));
  if (isJson) {
    const refused = derived.refused.filter(({ template }) => templates.includes(template));
    const told = refused.map((one) => ({ ...one, why: words.refusal[one.reason] }));
    world.say(JSON.stringify({ file, items, refused: told }));
    return;
  }
  const paint = paintFor(world);
  const lines = items.flatMap((item) => [...itemLines(item, paint), ""]);
  for (const line of [say.itemsOf({ file, count: items.length }), "", ...lines]) world.say(line);
  for (const line of outcomeLines(derived, words, templates)) world.say(line);
}

function templateOf(name: string): Template {
  const { data } = Template.safeParse(name);
  if (data) return data;
  const known = Template.options;
  const closest = nearestName(name, known);
  throw new Mistyped(commandLinePhrasesEn.noSuchTemplate({ found: name, known, closest }));
}
