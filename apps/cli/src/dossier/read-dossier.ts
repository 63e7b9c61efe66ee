import { type Dossier, formatProblem, parseDossierYaml } from "@linchpin/model";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import { FileRefusal, type World } from "../world.ts";
import { findSource } from "./find-source.ts";

/** A dossier that is sound, and the file it was read from. */
export type NamedDossier = { readonly file: string; readonly dossier: Dossier };

/** Reads a dossier that something is to be made of; one that is faulty is refused with all its problems. */
export async function requireDossier(name: string, world: World): Promise<NamedDossier> {
  const file = await findSource(name, world);
  const reading = parseDossierYaml(await world.readText(file));
  if (reading.ok) return { file, dossier: reading.dossier };
  for (const problem of reading.problems) world.complain(`${file}:${formatProblem(problem)}`);
  throw new FileRefusal(say.faultyFile({ file, problems: reading.problems.length }));
}
