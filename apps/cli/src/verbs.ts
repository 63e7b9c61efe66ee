import { fileURLToPath } from "node:url";
import { phrases } from "./phrases/en.ts";
import { type ExitCode, FileRefusal, type World } from "./world.ts";

/** Carries one command out; 0 is done, 1 is refused with a sentence, 2 is a command typed wrongly. */
type Run = (argv: readonly string[], world: World) => Promise<ExitCode>;

export type VerbName = "start" | "handout" | "dossier";

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

/** `start` says how it is used; which word was mistyped is named before. */
async function loadStart(): Promise<Run> {
  const { findMistake } = await import("./command-line/command-line.ts");
  const { FLAG_OPTIONS, runStart } = await import("@linchpin/quiz/start");
  return async (argv, world) => {
    const mistake = findMistake(argv, FLAG_OPTIONS);
    if (mistake !== undefined) world.complain(mistake);
    return await runStart(argv, world);
  };
}

async function loadHandout(): Promise<Run> {
  // The handouts are drawn in JSX, which Node does not read by itself.
  const { register } = await import("tsx/esm/api");
  const tsconfig = new URL("../tsconfig.json", import.meta.resolve("@linchpin/report/handout"));
  register({ tsconfig: fileURLToPath(tsconfig) });
  return (await import("@linchpin/report/handout")).runHandout;
}

async function loadDossier(): Promise<Run> {
  return (await import("./dossier/command.ts")).runDossier;
}
