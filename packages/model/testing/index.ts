import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../src/dossier/dossier.ts";
import { parseDossierYaml } from "../src/reading/parse-yaml.ts";

/** A small dossier that has everything: a condition, a counter-argument, an imputed view, silence. */
export const carBanYaml = readSample("car-ban.yaml");

/** The invented editorial it was coded from. */
export const carBanText = readSample("car-ban.txt");

/** The same dossier as it was written in version 1, kept as it was. */
export const dossierV1Yaml = readSample("golden/dossier-v1.yaml");

/** The sample as a dossier, or, with changes, as the dossier it would then be. */
export function carBanDossier(changes: Partial<Dossier> = {}): Dossier {
  const reading = parseDossierYaml(carBanYaml);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return { ...reading.dossier, ...changes };
}

function readSample(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}
