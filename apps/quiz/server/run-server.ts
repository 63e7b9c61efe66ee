import { join, resolve } from "node:path";
import process from "node:process";
import { inspect } from "node:util";
import { accountsTerminalEn } from "#phrases/accounts-terminal-en.ts";
import { phrases } from "#phrases/en.ts";
import { CannotStart } from "#server/cannot-start.ts";
import { readDossierFolder } from "#server/dossier-folder.ts";
import { type Flags, parseFlags } from "#server/flags.ts";
import { announceReach } from "#server/network/announce.ts";
import { parsePublicOrigin } from "#server/network/public-origin.ts";
import type { RunningServer } from "#server/open-server.ts";
import type { PrintHandout } from "#server/printing.ts";
import { untilStopped } from "#server/stop-signal.ts";

const WORKSPACE = resolve(import.meta.dirname, "../../..");

/** In milliseconds: a stop that has not ended by then is ended, before a supervisor's patience (5 s) is. */
const LONGEST_STOP = 4_800;

/** 0 is done, 1 is refused with a sentence, 2 is a command typed wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What serving needs of the world. */
export type ServerWorld = {
  readonly cwd: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly readText: (path: string) => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
};

type HowToRun = {
  readonly print?: PrintHandout;
  readonly isDevelopment?: boolean;
  /** What must be there before the pages open, as their build; throws `CannotStart`. */
  readonly prepare?: () => Promise<void>;
};

/** Serves the quizzes until told to stop; says where, and in one sentence why not. */
export async function runServer(
  argv: readonly string[],
  world: ServerWorld,
  how: HowToRun = {},
): Promise<ExitCode> {
  const flags = parseFlags(argv);
  if (!flags) {
    world.complain(phrases.start.usage);
    for (const line of phrases.start.options) world.complain(line);
    return 2;
  }
  if (flags.help) {
    world.say(phrases.start.usage);
    for (const line of phrases.start.options) world.say(line);
    return 0;
  }
  try {
    return await serve(flags, world, how);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    world.complain(error.message);
    return 1;
  }
}

async function serve(flags: Flags, world: ServerWorld, how: HowToRun): Promise<ExitCode> {
  const publicOrigin = parsePublicOrigin(world.env["LINCHPIN_ORIGIN"]);
  const readerCopy = flags.text === undefined ? undefined : await world.readText(flags.text);
  // Not before: it loads Next and the database, which `--help` can do without.
  const { openServer } = await import("#server/open-server.ts");
  const server = await openServer({
    dataFolder: dataFolder(flags, world),
    databaseUrl: world.env["DATABASE_URL"],
    port: flags.port,
    isClass: flags.class,
    publicOrigin,
    dossiers: await readDossierFolder(),
    readerCopy,
    ...how,
    complain: world.complain,
  });
  if (server.port !== flags.port) world.say(phrases.start.portTaken(flags.port, server.port));
  world.say(phrases.start.ready(`http://localhost:${server.port}`));
  for (const line of announceReach(server.reach(), flags.class)) world.say(line);
  if (server.setUpLink !== undefined) world.say(accountsTerminalEn.setUp(server.setUpLink));
  world.say(phrases.start.howToStop);
  return await serveToTheEnd(server, world);
}

function dataFolder({ data }: Flags, { cwd }: ServerWorld): string {
  return data === undefined ? join(WORKSPACE, "data") : resolve(cwd, data);
}

async function serveToTheEnd(server: RunningServer, world: ServerWorld): Promise<ExitCode> {
  const reason = await untilStopped();
  setTimeout(() => process.exit(process.exitCode ?? 1), LONGEST_STOP).unref();
  if (reason.kind === "bug") world.complain(inspect(reason.error));
  await server.stop();
  if (reason.kind === "bug") {
    world.complain(phrases.start.brokeDown);
    return 1;
  }
  world.say(phrases.start.stopped);
  return 0;
}
