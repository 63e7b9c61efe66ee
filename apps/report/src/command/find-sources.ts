import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { listDossiers } from "@linchpin/dossiers";
import { commandPhrasesEn as say } from "../phrases/command-en.ts";
import type { HandoutWorld } from "./world.ts";

/** A dossier's file, and the name its handouts are called by. */
export type DossierSource = { readonly slug: string; readonly yaml: string };

type Found =
  | { readonly ok: true; readonly sources: readonly DossierSource[] }
  | { readonly ok: false; readonly complaint: string };

type Place = Pick<HandoutWorld, "cwd" | "isFile" | "listFolder">;

/**
 * The dossiers meant by names of ours, paths of YAML files and folders, each once.
 *
 * Two that would be called alike are refused: the files of one would stand in the place of the other's.
 */
export async function findSources(names: readonly string[], place: Place): Promise<Found> {
  const sources = new Map<string, DossierSource>();
  for (const name of names) {
    const found = await findSource(name, place);
    if (!found.ok) return found;
    for (const source of found.sources) sources.set(resolve(place.cwd, source.yaml), source);
  }
  const namesakes = Map.groupBy(sources.values(), ({ slug }) => slug);
  for (const [slug, [first, second]] of namesakes)
    if (first && second) return refuse(say.namesakes({ slug, files: [first.yaml, second.yaml] }));
  return { ok: true, sources: [...sources.values()] };
}

async function findSource(name: string, place: Place): Promise<Found> {
  const ours = listDossiers();
  const known = ours.find(({ slug }) => slug === name);
  if (known)
    return { ok: true, sources: [{ slug: known.slug, yaml: relative(place.cwd, known.yaml) }] };
  const names = await place.listFolder(name);
  if (names) return await findInFolder(name, names, place);
  if (isPath(name))
    return { ok: true, sources: [{ slug: slugOf(resolve(place.cwd, name)), yaml: name }] };
  return await refuseName(
    name,
    ours.map(({ slug }) => slug),
  );
}

/** A folder is a dossier's own when it holds a `dossier.yaml`; else those of its folders are meant that do. */
async function findInFolder(
  folder: string,
  names: readonly string[],
  { cwd, isFile }: Place,
): Promise<Found> {
  const sources: DossierSource[] = [];
  for (const name of ["", ...names.toSorted()]) {
    const yaml = join(folder, name, "dossier.yaml");
    if (await isFile(yaml)) sources.push({ slug: slugOf(resolve(cwd, yaml)), yaml });
  }
  return sources.length === 0 ? refuse(say.emptyFolder({ folder })) : { ok: true, sources };
}

async function refuseName(name: string, known: readonly string[]): Promise<Found> {
  const { closestTo } = await import("@linchpin/model");
  return refuse(say.unknownDossier({ name, known, closest: closestTo(name, known) }));
}

function refuse(complaint: string): Found {
  return { ok: false, complaint };
}

function isPath(dossier: string): boolean {
  return /[\\/]/.test(dossier) || [".yaml", ".yml"].includes(extname(dossier));
}

/** `my/town/dossier.yaml` is called after its folder, `my/town.yaml` after itself. */
function slugOf(path: string): string {
  const name = basename(path, extname(path));
  return name === "dossier" ? basename(dirname(path)) || name : name;
}
