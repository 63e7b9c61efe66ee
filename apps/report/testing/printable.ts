import { readFileSync } from "node:fs";
import { listDossiers } from "@linchpin/dossiers";
import { type Dossier, parseDossierYaml } from "@linchpin/model";
import { findReportPhrases } from "../src/phrases/catalogue.ts";

/** Our dossiers that are sound and in a language we print; that all of them are sound is not tested here. */
export function printableDossiers(): ReadonlyArray<{
  readonly name: string;
  readonly dossier: Dossier;
}> {
  return listDossiers().flatMap(({ slug, yaml }) => {
    const reading = parseDossierYaml(readFileSync(yaml, "utf8"));
    if (!reading.ok || !findReportPhrases(reading.dossier.source.language)) return [];
    return [{ name: slug, dossier: reading.dossier }];
  });
}
