import { basename, dirname, extname, relative, resolve } from "node:path";
import { listDossiers } from "@linchpin/dossiers";

/** A dossier's file, and the name its handouts are called by. */
export type DossierSource = { readonly slug: string; readonly yaml: string };

/** The dossier meant by a name of ours or by the path of a YAML file, or undefined when no name fits. */
export function findSource(dossier: string, cwd: string): DossierSource | undefined {
  if (isPath(dossier)) return { slug: slugOf(resolve(cwd, dossier)), yaml: dossier };
  const known = listDossiers().find(({ slug }) => slug === dossier);
  return known && { slug: known.slug, yaml: relative(cwd, known.yaml) };
}

/** The names a dossier may be asked for by. */
export function knownDossiers(): readonly string[] {
  return listDossiers().map(({ slug }) => slug);
}

function isPath(dossier: string): boolean {
  return /[\\/]/.test(dossier) || [".yaml", ".yml"].includes(extname(dossier));
}

/** `my/town/dossier.yaml` is called after its folder, `my/town.yaml` after itself. */
function slugOf(path: string): string {
  const name = basename(path, extname(path));
  return name === "dossier" ? basename(dirname(path)) || name : name;
}
