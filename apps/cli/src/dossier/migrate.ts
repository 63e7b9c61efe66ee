import { formatProblem, type MigratedYaml, migrateYaml } from "@linchpin/model";
import { Mistyped } from "../command-line/command-line.ts";
import { commandLinePhrasesEn } from "../phrases/command-line-en.ts";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import type { World } from "../world.ts";
import { findSource } from "./find-source.ts";
import { defineVerb } from "./verb.ts";

/**
 * `dossier migrate FILE`: the file in the shape of today, printed or written. Only `--write` touches
 * the file itself, and `--out` writes over nothing.
 */
export const migrateVerb = defineVerb({
  name: "migrate",
  options: { out: { type: "string" }, write: { type: "boolean" } },
  words: { least: 1, most: 1 },
  run: async ({ words: [name = ""], values: { out, write } }, world) => {
    if (out !== undefined && write)
      throw new Mistyped(commandLinePhrasesEn.onlyOneOf({ options: ["--out", "--write"] }));
    const file = await findSource(name, world);
    const migrated = migrateYaml(await world.readText(file));
    if (migrated.ok) {
      await give(migrated, { file, target: write ? file : out }, world);
      return 0;
    }
    for (const problem of migrated.problems) world.complain(`${file}:${formatProblem(problem)}`);
    return 1;
  },
});

type Where = { readonly file: string; readonly target: string | undefined };

async function give(
  { text, from, to }: Extract<MigratedYaml, { readonly ok: true }>,
  { file, target }: Where,
  world: World,
): Promise<void> {
  if (target === undefined) world.say(text.trimEnd());
  if (from === to) {
    world.complain(say.alreadyCurrent({ file, version: to }));
    return;
  }
  const bytes = new TextEncoder().encode(text);
  if (target === file) await world.writeBytes(file, bytes);
  else if (target !== undefined) await world.createBytes(target, bytes);
  world.complain(say.migrated({ file: target, from, to }));
}
