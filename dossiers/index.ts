import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where our coded editorials are: one folder each, named by its slug. */
export const dossiersFolder = import.meta.dirname;

/** The files of one coded editorial; `text` only where the editorial's own words are ours to give. */
export type DossierFiles = {
  readonly slug: string;
  readonly yaml: string;
  readonly text?: string;
};

/** Every coded editorial in a folder, by slug. */
export function listDossiers(folder: string = dossiersFolder): readonly DossierFiles[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "dossier.yaml")))
    .map(({ name }) => filesOf(folder, name))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The files of the editorial with this slug, or undefined when there is none. */
export function findDossier(
  slug: string,
  folder: string = dossiersFolder,
): DossierFiles | undefined {
  return listDossiers(folder).find((files) => files.slug === slug);
}

function filesOf(folder: string, slug: string): DossierFiles {
  const text = join(folder, slug, "text.txt");
  return {
    slug,
    yaml: join(folder, slug, "dossier.yaml"),
    ...(existsSync(text) && { text }),
  };
}
