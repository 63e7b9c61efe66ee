import { DOSSIER_USAGE } from "../phrases/dossier-en.ts";
import type { ExitCode, World } from "../world.ts";
import { runCheck } from "./check.ts";
import { runLocate } from "./locate.ts";

/** What the dossier verbs need of the world; a test passes its own. */
export type DossierWorld = Pick<World, "readText" | "say" | "complain">;

/** The verbs under `linchpin dossier`. */
const VERBS = { check: runCheck, locate: runLocate } as const;

/** Checks a dossier file, or finds where words stand in a text. */
export async function runDossier(argv: readonly string[], world: DossierWorld): Promise<ExitCode> {
  const [verb, ...rest] = argv;
  if (argv.some((word) => word === "--help" || word === "-h")) {
    world.say(DOSSIER_USAGE);
    return 0;
  }
  if (verb === "check" || verb === "locate") return VERBS[verb](rest, world);
  world.complain(DOSSIER_USAGE);
  return 2;
}
