import { migrateYaml } from "../src/migrations/migrate-yaml.ts";
import { parseDossierYaml } from "../src/reading/parse-yaml.ts";
import { dossierV1Yaml } from "../testing/index.ts";
import { largeDossier, largeDossierYaml } from "../testing/large-dossier.ts";
import { medianOf, reportFigure } from "./figures.ts";
import { workOf } from "./work-of.ts";

const RUNS = 25;
const WARM_UP = 10;
const BOUND = { promise: 150, unit: "ms" };

/** Reads a sound dossier of 256 KB over and over; true when every median is within its bound. */
export function run(): boolean {
  const yaml = largeDossierYaml();
  const json = JSON.stringify(largeDossier());
  const broken = yaml.replaceAll("voice: reported", "voice: heard");
  const size = `${Math.ceil(yaml.length / 1024)} KB`;
  return [
    reportFigure(`parse+check ${size}  median`, medianTime(yaml), BOUND),
    reportFigure(`parse+check ${size} with problems  median`, medianTime(broken), BOUND),
    reportFigure("parse+check the same as JSON  median", medianTime(json), BOUND),
    reportFigure("parse+check version 1, 15 KB  median", medianTime(dossierV1Yaml), {
      ...BOUND,
      promise: 50,
    }),
    reportFigure(
      "migrate version 1, 15 KB  median",
      medianOf(times(() => migrateYaml(dossierV1Yaml))),
      BOUND,
    ),
  ].every(Boolean);
}

function medianTime(text: string): number {
  return medianOf(times(() => parseDossierYaml(text)));
}

function times(work: () => unknown): readonly number[] {
  for (let turn = 0; turn < WARM_UP; turn += 1) work();
  return Array.from({ length: RUNS }, () => workOf(work));
}

if (import.meta.main) process.exitCode = run() ? 0 : 1;
