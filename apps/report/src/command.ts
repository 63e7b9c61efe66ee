import "./production.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  closestTo,
  type Dossier,
  deriveForm,
  formatProblem,
  parseDossierYaml,
} from "@linchpin/model";
import { findSource, knownDossiers } from "./command/find-source.ts";
import type { ExitCode, HandoutWorld } from "./command/world.ts";
import type { Handout } from "./compose/handout.ts";
import { composeQuiz } from "./compose/quiz.ts";
import { composeRead } from "./compose/read.ts";
import { composeReview } from "./compose/review.ts";
import { composeTeacher } from "./compose/teacher.ts";
import { textsOf } from "./compose/texts-of.ts";
import { findMissingCharacters, loadFonts } from "./pdf/fonts.ts";
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
  if (args === "help") {
    world.say(HANDOUT_USAGE);
    return 0;
  }
  if (!args) {
    world.complain(HANDOUT_USAGE);
    return 2;
  }
  const source = findSource(args.dossier, world.cwd);
  if (!source) {
    const known = knownDossiers();
    const closest = closestTo(args.dossier, known);
    world.complain(say.unknownDossier({ name: args.dossier, known, closest }));
    return 1;
  }
  const dossier = await readDossier(source.yaml, world);
  if (!dossier) return 1;
  const handouts = composeHandouts(dossier, args.for);
  if (!(await areGlyphsThere(handouts, world))) return 1;
  await writeHandouts(handouts, { slug: source.slug, out: args.out }, world);
  return 0;
}

type Reader = "student" | "teacher";

type Arguments = {
  readonly dossier: string;
  readonly out: string;
  /** Both when left out. */
  readonly for: Reader | undefined;
};

/** The dossier in a file, or undefined after telling each of its problems at line and column. */
async function readDossier(file: string, world: HandoutWorld): Promise<Dossier | undefined> {
  const reading = parseDossierYaml(await world.readText(file));
  if (reading.ok) return reading.dossier;
  for (const problem of reading.problems)
    world.complain(say.problem({ file, problem: formatProblem(problem) }));
  world.complain(say.faulty({ problems: reading.problems.length }));
  return undefined;
}

function composeHandouts(dossier: Dossier, reader: Reader | undefined): readonly Handout[] {
  const form = deriveForm(dossier);
  return [
    ...(reader === "teacher"
      ? []
      : [composeRead(dossier), composeQuiz(dossier, form), composeReview(dossier, form)]),
    ...(reader === "student" ? [] : [composeTeacher(dossier, form)]),
  ];
}

async function areGlyphsThere(handouts: readonly Handout[], world: HandoutWorld): Promise<boolean> {
  await loadFonts();
  const characters = findMissingCharacters(handouts.flatMap(textsOf).join(""));
  if (characters.length === 0) return true;
  world.complain(say.noGlyphs({ characters }));
  return false;
}

async function writeHandouts(
  handouts: readonly Handout[],
  { slug, out }: { readonly slug: string; readonly out: string },
  world: HandoutWorld,
): Promise<void> {
  const drawn = [];
  for (const handout of handouts)
    drawn.push({
      file: join(out, `${slug}-${handout.edition}.pdf`),
      ...(await renderHandout(handout)),
    });
  await world.makeFolder(out);
  for (const { file, bytes, fill } of drawn) {
    await world.writeBytes(file, bytes);
    world.say(say.wrote({ file, pages: fill.length }));
  }
}

function readArguments(argv: readonly string[]): Arguments | "help" | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string", default: "handouts" },
        for: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    const [dossier, ...more] = positionals;
    if (values.help) return "help";
    if (!dossier || more.length > 0 || values.out === "" || !isReader(values.for)) return undefined;
    return { dossier, out: values.out, for: values.for };
  } catch {
    return undefined;
  }
}

function isReader(value: string | undefined): value is Reader | undefined {
  return value === undefined || value === "student" || value === "teacher";
}
