import "./production.ts";
import { join } from "node:path";
import {
  closestTo,
  type Dossier,
  deriveQuiz,
  formatProblem,
  parseDossierYaml,
} from "@linchpin/model";
import { type Arguments, type FormLetter, readArguments } from "./command/arguments.ts";
import { findSource, knownDossiers } from "./command/find-source.ts";
import { findGlyphObstacle, findLanguageObstacle } from "./command/obstacles.ts";
import type { ExitCode, HandoutWorld } from "./command/world.ts";
import { composeQuiz } from "./compose/editions/quiz.ts";
import { composeRead } from "./compose/editions/read.ts";
import { composeReview } from "./compose/editions/review.ts";
import { composeTeacher } from "./compose/editions/teacher.ts";
import type { Edition, Handout } from "./compose/handout.ts";
import { HANDOUT_USAGE, commandPhrasesEn as say } from "./phrases/command-en.ts";
import { renderHandout } from "./render/render-handout.tsx";

export type { ExitCode, HandoutWorld } from "./command/world.ts";

/**
 * Writes the handouts of one dossier, and says each file with its pages in one line.
 *
 * Nothing is written before all are drawn, and each file is written whole or not at all. A file that
 * cannot be read or written is for the caller to tell: the world rejects with a sentence.
 */
export async function runHandout(argv: readonly string[], world: HandoutWorld): Promise<ExitCode> {
  const args = readArguments(argv);
  switch (args.kind) {
    case "help":
      world.say(HANDOUT_USAGE);
      return 0;
    case "mistyped":
      world.complain(args.complaint);
      return 2;
    case "print":
      return printHandouts(args, world);
  }
}

async function printHandouts(args: Arguments, world: HandoutWorld): Promise<ExitCode> {
  const source = findSource(args.dossier, world.cwd);
  if (!source) {
    const known = knownDossiers();
    const closest = closestTo(args.dossier, known);
    world.complain(say.unknownDossier({ name: args.dossier, known, closest }));
    return 1;
  }
  const dossier = await readDossier(source.yaml, world);
  if (!dossier) return 1;
  const handouts = composeHandouts(dossier, args);
  const obstacle = await findGlyphObstacle(handouts);
  if (obstacle !== undefined) {
    world.complain(obstacle);
    return 1;
  }
  await writeHandouts(handouts, { slug: source.slug, ...args }, world);
  return 0;
}

/** The dossier in a file, or undefined after telling why it cannot be printed: each of its problems, or its language. */
async function readDossier(file: string, world: HandoutWorld): Promise<Dossier | undefined> {
  const reading = parseDossierYaml(await world.readText(file));
  if (!reading.ok) {
    for (const problem of reading.problems)
      world.complain(say.problem({ file, problem: formatProblem(problem) }));
    world.complain(say.faulty({ problems: reading.problems.length }));
    return undefined;
  }
  const obstacle = findLanguageObstacle(reading.dossier);
  if (obstacle === undefined) return reading.dossier;
  world.complain(obstacle);
  return undefined;
}

function composeHandouts(
  dossier: Dossier,
  { for: reader, form: letter }: Arguments,
): readonly Handout[] {
  const { forms } = deriveQuiz(dossier);
  const form = forms.find((one) => one.letter === letter) ?? forms[0];
  return [
    ...(reader === "teacher"
      ? []
      : [composeRead(dossier), composeQuiz(dossier, form), composeReview(dossier, form)]),
    ...(reader === "student" ? [] : [composeTeacher(dossier, form)]),
  ];
}

type Destination = Pick<Arguments, "out" | "form"> & { readonly slug: string };

async function writeHandouts(
  handouts: readonly Handout[],
  { slug, out, form }: Destination,
  world: HandoutWorld,
): Promise<void> {
  const drawn = [];
  for (const handout of handouts)
    drawn.push({
      file: join(out, `${slug}-${nameOf(handout.edition, form)}.pdf`),
      ...(await renderHandout(handout)),
    });
  await world.makeFolder(out);
  for (const { file, bytes, fill } of drawn) {
    await world.writeBytes(file, bytes);
    world.say(say.wrote({ file, pages: fill.length }));
  }
}

/** Forms B and C stand beside A in one folder; Read is the same for all of them. */
function nameOf(edition: Edition, form: FormLetter): string {
  return form === "A" || edition === "read" ? edition : `${edition}-${form.toLowerCase()}`;
}
