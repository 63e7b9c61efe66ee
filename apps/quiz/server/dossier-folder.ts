import { readFile } from "node:fs/promises";
import { listDossiers } from "@linchpin/dossiers";
import type { DossierFile } from "#server/publish.ts";

/** Every dossier of the workspace, by slug, with its text where that is ours to give. */
export async function readDossierFolder(): Promise<readonly DossierFile[]> {
  return await Promise.all(
    listDossiers().map(async ({ slug, yaml, text }) => ({
      slug,
      yaml: await readFile(yaml, "utf8"),
      text: text === undefined ? undefined : await readFile(text, "utf8"),
    })),
  );
}
