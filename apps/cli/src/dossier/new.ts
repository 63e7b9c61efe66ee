import { dirname, join } from "node:path";
import { draftFromText, splitParagraphs } from "@linchpin/model";
import { Mistyped } from "../command-line/command-line.ts";
import { commandLinePhrasesEn } from "../phrases/command-line-en.ts";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import { FileRefusal, type World } from "../world.ts";
import { defineVerb } from "./verb.ts";

/** A title and something under it: with less there is nothing to code. */
const FEWEST_PARAGRAPHS = 2;

/** `dossier new TEXT`: a dossier that has its paragraphs and lacks all else; writes over nothing. */
export const newVerb = defineVerb({
  name: "new",
  options: { out: { type: "string" }, language: { type: "string", default: "en" } },
  words: { least: 1, most: 1 },
  run: async ({ words: [text = ""], values: { out, language } }, world) => {
    if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(language))
      throw new Mistyped(commandLinePhrasesEn.notALanguage({ found: language }));
    const content = await world.readText(text);
    const paragraphs = splitParagraphs(content).length;
    if (paragraphs < FEWEST_PARAGRAPHS) throw new FileRefusal(say.emptyText({ file: text }));

    const file = out ?? join(dirname(text), "dossier.yaml");
    const draft = draftFromText(content, { language, schema: await findSchema(file, world) });
    await world.createBytes(file, new TextEncoder().encode(draft));
    world.say(say.started({ file, paragraphs }));
    return 0;
  },
});

/** Where an editor finds the schema from the new file: beside it unless it is one folder up. */
async function findSchema(file: string, world: World): Promise<string> {
  const name = "dossier.schema.json";
  const folder = dirname(file);
  const isAbove =
    !(await world.isFile(join(folder, name))) && (await world.isFile(join(folder, "..", name)));
  return isAbove ? `../${name}` : `./${name}`;
}
