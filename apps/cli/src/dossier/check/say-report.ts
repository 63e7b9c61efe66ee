import { formatProblem, type Problem } from "@linchpin/model";
import { dossierPhrasesEn as say } from "../../phrases/dossier-en.ts";
import type { World } from "../../world.ts";
import { countsOf } from "../counts.ts";
import { type Paint, paintFor } from "../paint.ts";
import type { CheckReport } from "./report.ts";

/** Says what was found to a person: each problem in a line, then what it comes to. */
export function sayReport(report: CheckReport, isOneOfMany: boolean, world: World): void {
  const { file, text, problems, isSound, refusal } = report;
  if (refusal !== undefined) {
    world.complain(refusal);
    return;
  }
  const paint = paintFor(world);
  const sumUp = (sentence: string) => (isOneOfMany ? say.ofFile({ file, sentence }) : sentence);
  if (text && !text.isAsked) world.say(paint.faint(say.textFound({ text: text.file })));
  for (const problem of problems) world.say(describe(file, problem, paint));
  if (!isSound) {
    const faults = problems.filter(({ level }) => level === "problem").length;
    world.complain(sumUp(say.faulty({ problems: faults })));
    return;
  }
  const clean = say.clean({ warnings: problems.length, againstText: text !== undefined });
  world.say(paint.good(sumUp(clean)));
  sayCounts(report, world);
}

function describe(file: string, problem: Problem, paint: Paint): string {
  const line = `${file}:${formatProblem(problem)}`;
  return problem.level === "warning"
    ? `${paint.warning(line)} ${say.onlyWarning()}`
    : paint.problem(line);
}

function sayCounts({ dossier, uncoded }: CheckReport, world: World): void {
  if (dossier) for (const [name, count] of countsOf(dossier)) world.say(say.count({ name, count }));
  for (const stretch of uncoded) world.say(say.uncoded(stretch));
}
