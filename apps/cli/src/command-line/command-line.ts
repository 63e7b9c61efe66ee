import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { commandLinePhrasesEn as say } from "../phrases/command-line-en.ts";
import { nearestName } from "./nearest-name.ts";

/** A command typed wrongly, in one sentence that names the word that is wrong. */
export class Mistyped extends Error {
  override readonly name = "Mistyped";
}

/** What was typed after a verb, or `Mistyped`. */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
) {
  const mistake = findMistake(argv, options);
  if (mistake !== undefined) throw new Mistyped(mistake);
  return parseArgs({ args: [...argv], options, allowPositionals: true });
}

/** The first option that cannot be meant, in one sentence; undefined when all can. */
export function findMistake(
  argv: readonly string[],
  options: ParseArgsOptionsConfig,
): string | undefined {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const mistake = describeMistake(token, options);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

function describeMistake(token: OptionToken, options: ParseArgsOptionsConfig): string | undefined {
  const { name, rawName: option, value } = token;
  if (!Object.hasOwn(options, name)) {
    const closest = nearestName(name, Object.keys(options));
    return say.noSuchOption({ option, closest: closest && `--${closest}` });
  }
  if (options[name]?.type === "boolean")
    return value === undefined ? undefined : say.takesNoValue({ option });
  // `--text --json` forgot the text; what does begin with a hyphen is given as `--text=-odd`.
  const isForgotten = value === undefined || value === "" || isOption(value, token.inlineValue);
  return isForgotten ? say.needsValue({ option }) : undefined;
}

function isOption(value: string, isInline = false): boolean {
  return !isInline && value.startsWith("-") && value !== "-";
}
