import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DataFolderInUse } from "#db/lock.ts";
import { openDatabase } from "#db/open.ts";
import { StoreUnusable } from "#db/store-unusable.ts";
import { accountsTerminalEn as say } from "#phrases/accounts-terminal-en.ts";
import { askDesk } from "#server/teachers/desk/desk.ts";
import { type Question, type Reply, replyTo } from "#server/teachers/desk/recovery.ts";
import { addressOfLink } from "#server/teachers/links.ts";
import { hashToken, newToken } from "#server/tokens.ts";

const WORKSPACE = resolve(import.meta.dirname, "../../../../..");

/** Where a server that is not running is likely to be found once it runs. */
const LIKELY_ORIGIN = "http://localhost:3000";

const VERBS: readonly string[] = ["recover", "list"];

export const TEACHER_OPTIONS = {
  data: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** What the command needs of the world; a test passes its own. */
export type TeacherWorld = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
};

/** 0 is done, 1 is refused with a sentence, 2 is a command typed wrongly. */
type ExitCode = 0 | 1 | 2;

/**
 * `teacher recover [name]` and `teacher list`, on a data folder that a server may hold at the moment.
 *
 * The link's token is made here and its SHA-256 alone handed on, so that it stands nowhere but in this terminal.
 */
export async function runTeacher(argv: readonly string[], world: TeacherWorld): Promise<ExitCode> {
  const typed = parseTyped(argv);
  if (typed?.values.help) return tellUsage(world.say, 0);
  const token = newToken();
  const question = typed && toQuestion(typed.positionals, token);
  if (!(typed && question)) {
    const [verb] = typed?.positionals ?? [];
    if (verb !== undefined && !VERBS.includes(verb)) world.complain(say.noSuchVerb(verb));
    return tellUsage(world.complain, 2);
  }
  const folder = folderOf(typed.values.data, world);
  const reply = await ask(folder, question, world.env["DATABASE_URL"]);
  return tellReply(reply, token, world);
}

function parseTyped(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: TEACHER_OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** Undefined for what no command is. */
function toQuestion([verb, name, ...more]: readonly string[], token: string): Question | undefined {
  if (more.length > 0) return undefined;
  if (verb === "list" && name === undefined) return { kind: "list" };
  return verb === "recover" ? { kind: "recover", name, tokenHash: hashToken(token) } : undefined;
}

function tellUsage(tell: (line: string) => void, code: ExitCode): ExitCode {
  for (const line of [say.usage, ...say.options]) tell(line);
  return code;
}

function folderOf(data: string | undefined, { cwd }: TeacherWorld): string {
  return data === undefined ? join(WORKSPACE, "data") : resolve(cwd, data);
}

/** Of the server that holds the folder, or where none does of the database itself. */
async function ask(folder: string, question: Question, url: string | undefined): Promise<Reply> {
  // The lock's file is there from the first start on, whichever store serves.
  if (!existsSync(join(folder, "process.lock"))) return refused(say.noSuchFolder(folder));
  try {
    const store = await openDatabase(folder, { url });
    return await replyTo(store.database, question, undefined).finally(store.close);
  } catch (error) {
    if (error instanceof StoreUnusable) return refused(error.message);
    if (!(error instanceof DataFolderInUse)) throw error;
    return (await askDesk(folder, question)) ?? refused(say.noAnswer(folder));
  }
}

function refused(message: string): Reply {
  return { kind: "refused", message };
}

function tellReply(reply: Reply, token: string, world: TeacherWorld): ExitCode {
  if (reply.kind === "refused") {
    world.complain(reply.message);
    return 1;
  }
  for (const line of linesOf(reply, token, world)) world.say(line);
  return 0;
}

type Answered = Exclude<Reply, { readonly kind: "refused" }>;

function linesOf(reply: Answered, token: string, { env }: TeacherWorld): readonly string[] {
  if (reply.kind === "teachers") {
    return reply.teachers.length === 0 ? [say.nobody] : reply.teachers.map(say.teacher);
  }
  const { name, origin } = reply;
  const link = addressOfLink(origin ?? (env["LINCHPIN_ORIGIN"] || LIKELY_ORIGIN), token);
  const lines = say.recovered(name, link);
  return origin === undefined ? [...lines, say.startFirst] : lines;
}
