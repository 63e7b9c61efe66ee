import { dirname, extname, join, relative } from "node:path";
import { listDossiers } from "@linchpin/dossiers";
import { nearestName } from "../command-line/nearest-name.ts";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import { FileRefusal, type World } from "../world.ts";

/** The dossier file meant by a path or by the name of one of ours; refused when no name fits. */
export async function findSource(name: string, world: World): Promise<string> {
  if (isPath(name)) return name;
  const ours = listDossiers();
  const known = ours.find(({ slug }) => slug === name);
  if (known) return relative(world.cwd, known.yaml);
  if (await world.isFile(name)) return name;
  const slugs = ours.map(({ slug }) => slug);
  throw new FileRefusal(
    say.unknownDossier({ name, known: slugs, closest: nearestName(name, slugs) }),
  );
}

/** Where the editorial stands beside its dossier, if it does. */
export function textBeside(file: string): string {
  return join(dirname(file), "text.txt");
}

function isPath(name: string): boolean {
  return /[\\/]/.test(name) || [".yaml", ".yml", ".json"].includes(extname(name));
}
