import { readFileSync } from "node:fs";
import {
  type Dossier,
  digestForm,
  type Form,
  formatProblem,
  type Item,
  parseDossierYaml,
} from "@linchpin/model";
import { SKETCHES } from "./sketches.ts";

/** A coded editorial of an invented town, with every part filled. */
export function sampleDossier(): Dossier {
  const file = new URL("./mill-lane.yaml", import.meta.url);
  const reading = parseDossierYaml(readFileSync(file, "utf8"));
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join("\n"));
  return reading.dossier;
}

/** Items of every kind, written out. */
export function sampleForm(): Form {
  return formWith(SKETCHES);
}

/** A form of these items. */
export function formWith(items: readonly Item[]): Form {
  const form = { generatorVersion: 2, letter: "A", seed: "1", items: [...items] };
  return { ...form, digest: digestForm(form) };
}
