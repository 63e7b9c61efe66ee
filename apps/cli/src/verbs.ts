import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { phrases } from "./phrases/en.ts";
import { type ExitCode, FileRefusal, type World } from "./world.ts";

/** Carries one command out; 0 is done, 1 is refused with a sentence, 2 is a command typed wrongly. */
type Run = (argv: readonly string[], world: World) => Promise<ExitCode>;

export type VerbName = "start" | "handout" | "dossier" | "teacher";

/** One thing the program can do; nothing of it is read from disk before it is asked for. */
type Verb = {
  readonly name: VerbName;
  readonly summary: string;
  readonly load: () => Promise<Run>;
};

export const VERBS: readonly Verb[] = [
  { name: "start", summary: phrases.summaries.start, load: loadStart },
  { name: "handout", summary: phrases.summaries.handout, load: loadHandout },
  { name: "dossier", summary: phrases.summaries.dossier, load: loadDossier },
  { name: "teacher", summary: phrases.summaries.teacher, load: loadTeacher },
];

/** Finds the verb that was typed and runs it with the rest of the line. */
export async function runLinchpin(argv: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === "--help" || name === "-h") {
    for (const line of usage()) world.say(line);
    return 0;
  }
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) return await refuseVerb(name, world);
  return await runVerb(verb, rest, world);
}

async function refuseVerb(name: string | undefined, world: World): Promise<ExitCode> {
  if (name !== undefined) {
    const { nearestName } = await import("./command-line/nearest-name.ts");
    const names = VERBS.map((verb) => verb.name);
    world.complain(phrases.noSuchCommand(name, nearestName(name, names)));
  }
  for (const line of usage()) world.complain(line);
  return 2;
}

async function runVerb(verb: Verb, argv: readonly string[], world: World): Promise<ExitCode> {
  const run = await verb.load();
  try {
    return await run(argv, world);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    world.complain(error.message);
    return 1;
  }
}

function usage(): readonly string[] {
  const width = Math.max(...VERBS.map(({ name }) => name.length));
  return [
    phrases.usage,
    "",
    phrases.commands,
    ...VERBS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    phrases.help,
  ];
}

async function loadStart(): Promise<Run> {
  const { FLAG_OPTIONS, runStart } = await import("@linchpin/quiz/start");
  return namingMistakes(FLAG_OPTIONS, runStart);
}

async function loadHandout(): Promise<Run> {
  const { HANDOUT_OPTIONS, runHandout } = await import("@linchpin/report/handout");
  return namingMistakes(HANDOUT_OPTIONS, (argv, world) => runHandout(argv, world));
}

async function loadTeacher(): Promise<Run> {
  const { runTeacher, TEACHER_OPTIONS } = await import("@linchpin/quiz/teacher");
  return namingMistakes(TEACHER_OPTIONS, runTeacher);
}

/** These say how they are used; which word was mistyped is named before. */
function namingMistakes(options: ParseArgsOptionsConfig, run: Run): Run {
  return async (argv, world) => {
    const mistake = await findMistake(argv, options);
    if (mistake !== undefined) world.complain(mistake);
    return await run(argv, world);
  };
}

/** To name the nearest word a part of the model is needed: a line without a mistake does without. */
async function findMistake(
  argv: readonly string[],
  options: ParseArgsOptionsConfig,
): Promise<string | undefined> {
  try {
    parseArgs({ args: [...argv], options, allowPositionals: true });
    if (!argv.some((word) => /^(?:--.*=)?$/.test(word))) return undefined;
  } catch {
    // Which it is, and what was meant, is found below.
  }
  return (await import("./command-line/command-line.ts")).findMistake(argv, options);
}

async function loadDossier(): Promise<Run> {
  return (await import("./dossier/command.ts")).runDossier;
}
