import { Mistyped } from "../command-line/command-line.ts";
import { nearestName } from "../command-line/nearest-name.ts";
import { commandLinePhrasesEn } from "../phrases/command-line-en.ts";
import { helpFrameEn as say } from "../phrases/dossier-help-en.ts";
import type { ExitCode, World } from "../world.ts";
import { checkVerb } from "./check.ts";
import { compareVerb } from "./compare.ts";
import { formVerb } from "./form.ts";
import { helpOf, listVerbs, usageOf } from "./help.ts";
import { itemsVerb } from "./items.ts";
import { locateVerb } from "./locate.ts";
import { migrateVerb } from "./migrate.ts";
import { newVerb } from "./new.ts";
import { schemaVerb } from "./schema.ts";
import type { DossierVerb } from "./verb.ts";

/** The verbs under `linchpin dossier`, in the order in which a coder comes to need them. */
export const DOSSIER_VERBS: readonly DossierVerb[] = [
  newVerb,
  locateVerb,
  checkVerb,
  itemsVerb,
  formVerb,
  compareVerb,
  migrateVerb,
  schemaVerb,
];

/** Finds the verb that was typed after `dossier` and runs it; says how it is used when it was mistyped. */
export async function runDossier(argv: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const verb = DOSSIER_VERBS.find((candidate) => candidate.name === name);
  if (rest.some(isHelp) || (name !== undefined && isHelp(name))) {
    for (const line of verb ? helpOf(verb.name) : listVerbs(NAMES)) world.say(line);
    return 0;
  }
  if (!verb) return refuseVerb(name, world);
  return await runVerb(verb, rest, world);
}

const NAMES = DOSSIER_VERBS.map(({ name }) => name);

async function runVerb(
  verb: DossierVerb,
  argv: readonly string[],
  world: World,
): Promise<ExitCode> {
  try {
    return await verb.run(argv, world);
  } catch (error) {
    if (!(error instanceof Mistyped)) throw error;
    for (const line of [error.message, usageOf(verb.name), say.moreOf({ verb: verb.name })])
      world.complain(line);
    return 2;
  }
}

function refuseVerb(verb: string | undefined, world: World): ExitCode {
  if (verb !== undefined) {
    const closest = nearestName(verb, NAMES);
    world.complain(commandLinePhrasesEn.noSuchVerb({ command: say.program, verb, closest }));
  }
  for (const line of listVerbs(NAMES)) world.complain(line);
  return 2;
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}
