import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Argument } from "../src/dossier/argument.ts";
import type { Dossier } from "../src/dossier/dossier.ts";
import { ArgumentId, PositionId, PremiseId } from "../src/dossier/id.ts";
import { deriveQuiz } from "../src/items/derive-quiz.ts";
import { parseDossierYaml } from "../src/reading/parse-yaml.ts";
import { exponentOf, medianOf, reportFigure, say } from "./figures.ts";
import { timeOf, workOf } from "./work-of.ts";

const FOLDS = [1, 2, 5, 10, 20, 50] as const;
const FIRST = join(import.meta.dirname, "../../../dossiers/korus-alliance/dossier.yaml");

const LONG_ENOUGH = 100;
const WARM_UP = 10;

/**
 * A quiz from the first dossier, and how its time grows with positions and arguments. Every time a
 * dossier that was not seen before, so that nothing looked up earlier is of use.
 */
export function run(): boolean {
  const dossier = firstDossier();
  const isQuick = reportFigure("quiz of the first dossier  median", medianTime(dossier, 15), {
    promise: 5,
    unit: "ms",
  });
  const points = FOLDS.map((fold) => {
    const grown = growDossier(dossier, fold);
    const time = medianTime(grown, 7);
    const { positions, arguments: all } = grown;
    const what = `${positions.length} positions, ${all.length} arguments`;
    say(`  × ${String(fold).padEnd(3)} ${what.padEnd(36)} ${time.toFixed(1)} ms`);
    return [fold, time] as const;
  });
  return [isQuick, reportFigure("time ~ size ^", exponentOf(points), { promise: 1.2 })].every(
    Boolean,
  );
}

function firstDossier(): Dossier {
  const reading = parseDossierYaml(readFileSync(FIRST, "utf8"));
  if (!reading.ok) throw new Error("the first dossier cannot be read");
  return reading.dossier;
}

/** Measured by so many at a time as take the processor a while, since its clock is coarse. */
function medianTime(dossier: Dossier, runs: number): number {
  const batch = Math.max(1, Math.ceil(LONG_ENOUGH / timeOf(() => deriveQuiz({ ...dossier }))));
  const once = () => {
    const time = workOf(() => {
      for (let turn = 0; turn < batch; turn += 1) deriveQuiz({ ...dossier });
    });
    return time / batch;
  };
  for (let turn = 0; turn < WARM_UP; turn += 1) once();
  return medianOf(Array.from({ length: runs }, once));
}

/** So many times the positions and arguments, each copy with ids and sentences of its own. */
function growDossier(dossier: Dossier, fold: number): Dossier {
  const copies = Array.from({ length: fold }, (_, copy) => copy);
  return {
    ...dossier,
    positions: copies.flatMap((copy) =>
      dossier.positions.map((position) => ({
        ...position,
        id: PositionId.parse(`${position.id}-${copy}`),
      })),
    ),
    arguments: copies.flatMap((copy) =>
      dossier.arguments
        .filter(({ standing }) => copy === 0 || standing !== "main")
        .map((argument) => copyArgument(argument, copy)),
    ),
  };
}

function copyArgument(argument: Argument, copy: number): Argument {
  if (copy === 0) return argument;
  const renamed = (id: string) => ArgumentId.parse(`${id}-${copy}`);
  return {
    ...argument,
    id: renamed(argument.id),
    claim: { ...argument.claim, text: `${argument.claim.text} (${copy})` },
    premises: argument.premises.map(({ argument: _, ...premise }) => ({
      ...premise,
      id: PremiseId.parse(`${premise.id}-${copy}`),
      text: `${premise.text} (${copy})`,
    })),
  };
}

if (import.meta.main) process.exitCode = run() ? 0 : 1;
