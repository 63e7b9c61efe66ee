import type { ParseArgsOptionsConfig } from "node:util";
import { Mistyped, readCommandLine } from "../command-line/command-line.ts";
import { commandLinePhrasesEn as say } from "../phrases/command-line-en.ts";
import { type DossierVerbName, dossierHelpEn } from "../phrases/dossier-help-en.ts";
import type { ExitCode, World } from "../world.ts";

/** One verb under `linchpin dossier`; what it says of itself stands under its name in the help phrases. */
export type DossierVerb = {
  readonly name: DossierVerbName;
  /** The options it knows, without their hyphens. */
  readonly options: readonly string[];
  /** Rejects with `Mistyped` or, where a file is in the way, with a `FileRefusal`. */
  readonly run: (argv: readonly string[], world: World) => Promise<ExitCode>;
};

/** As many files as a verb takes that takes several. */
export const MOST_FILES = 200;

type VerbSpec<Options extends ParseArgsOptionsConfig> = {
  readonly name: DossierVerbName;
  readonly options: Options;
  /** How many words that are no options it takes. */
  readonly words: { readonly least: number; readonly most: number };
  readonly run: (line: CommandLine<Options>, world: World) => Promise<ExitCode>;
};

type CommandLine<Options extends ParseArgsOptionsConfig> = {
  readonly words: readonly string[];
  readonly values: ReturnType<typeof readCommandLine<Options>>["values"];
};

/** A verb that is run only on a line that can be meant. */
export function defineVerb<const Options extends ParseArgsOptionsConfig>({
  name,
  options,
  words: { least, most },
  run,
}: VerbSpec<Options>): DossierVerb {
  return {
    name,
    options: Object.keys(options),
    run: async (argv, world) => {
      const { positionals: words, values } = readCommandLine(argv, options);
      const tooMany = words[most];
      if (tooMany !== undefined) throw new Mistyped(say.tooMany({ word: tooMany }));
      if (words.length < least || words.some((word) => word.trim() === ""))
        throw new Mistyped(dossierHelpEn[name].needs);
      return await run({ words, values }, world);
    },
  };
}
