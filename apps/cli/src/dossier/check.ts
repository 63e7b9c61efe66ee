import { parseArgs } from "node:util";
import {
  checkAgainstText,
  type Dossier,
  type DossierReading,
  findUncodedStretches,
  formatProblem,
  type Problem,
  parseDossierYaml,
  placeFinding,
} from "@linchpin/model";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import type { ExitCode } from "../world.ts";
import type { DossierWorld } from "./command.ts";
import { countsOf } from "./counts.ts";

/**
 * `dossier check FILE [--text TEXT]`: lists every problem at its line and column, and against the
 * text whether each passage still stands where it was coded. Exit 1 when there is a problem.
 */
export async function runCheck(argv: readonly string[], world: DossierWorld): Promise<ExitCode> {
  const args = readArguments(argv);
  if (!args) {
    world.complain(say.checkUsage());
    return 2;
  }
  const reading = parseDossierYaml(await world.readText(args.file));
  const text = args.text === undefined ? undefined : await world.readText(args.text);
  const problems = reading.ok ? findAll(reading, text) : reading.problems;
  for (const problem of problems) world.say(`${args.file}:${describe(problem)}`);
  return sumUp(reading, problems, text, world);
}

type Accepted = Extract<DossierReading, { readonly ok: true }>;

function findAll(
  { dossier, warnings, placeOf }: Accepted,
  text: string | undefined,
): readonly Problem[] {
  if (text === undefined) return warnings;
  const findings = checkAgainstText(dossier, text);
  return [...warnings, ...findings.map((finding) => placeFinding(finding, placeOf))];
}

function describe(problem: Problem): string {
  return problem.level === "warning"
    ? `${formatProblem(problem)} ${say.onlyWarning()}`
    : formatProblem(problem);
}

function sumUp(
  reading: DossierReading,
  problems: readonly Problem[],
  text: string | undefined,
  world: DossierWorld,
): ExitCode {
  const faults = problems.filter(({ level }) => level === "problem").length;
  if (!reading.ok || faults > 0) {
    world.complain(say.faulty({ problems: faults }));
    return 1;
  }
  world.say(say.clean({ warnings: problems.length, againstText: text !== undefined }));
  sayCounts(reading.dossier, text, world);
  return 0;
}

function sayCounts(dossier: Dossier, text: string | undefined, world: DossierWorld): void {
  for (const [name, count] of countsOf(dossier)) world.say(say.count({ name, count }));
  if (text === undefined) return;
  const uncoded = findUncodedStretches(dossier, text).filter(({ paragraph }) => paragraph > 0);
  for (const stretch of uncoded) world.say(say.uncoded(stretch));
}

function readArguments(
  argv: readonly string[],
): { readonly file: string; readonly text: string | undefined } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { text: { type: "string" } },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, text: values.text };
  } catch {
    return undefined;
  }
}
