import { parseArgs } from "node:util";
import { locateWords } from "@linchpin/model";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import type { ExitCode } from "../world.ts";
import type { DossierWorld } from "./command.ts";

/** `dossier locate TEXT 'words'`: prints every place where the words stand, as a dossier writes it. */
export async function runLocate(argv: readonly string[], world: DossierWorld): Promise<ExitCode> {
  const args = readArguments(argv);
  if (!args) {
    world.complain(say.locateUsage());
    return 2;
  }
  const places = locateWords(await world.readText(args.file), args.words);
  for (const { paragraph, from, to, digest } of places)
    world.say(`{ paragraph: ${paragraph}, from: ${from}, to: ${to}, digest: "${digest}" }`);
  if (places.length === 1) return 0;
  world.complain(
    places.length === 0
      ? say.notFound({ file: args.file })
      : say.ambiguous({ places: places.length }),
  );
  return 1;
}

function readArguments(
  argv: readonly string[],
): { readonly file: string; readonly words: string } | undefined {
  try {
    const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: {} });
    const [file, words, ...more] = positionals;
    if (file === undefined || !words?.trim() || more.length > 0) return undefined;
    return { file, words };
  } catch {
    return undefined;
  }
}
