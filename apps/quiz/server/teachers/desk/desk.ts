import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import type { Database } from "#db/client.ts";
import { Question, Reply, replyTo } from "#server/teachers/desk/recovery.ts";

/** In milliseconds: how often a server looks for questions, a terminal for its reply, and how long it waits. */
const PACE = { server: 500, terminal: 100, patience: 10_000 };

const QUESTION = /^([0-9a-f-]{36})\.question$/;

type Serving = {
  readonly folder: string;
  /** Where a link opens, as `http://localhost:3000`. */
  readonly origin: string;
  readonly complain: (line: string) => void;
};

/**
 * Answers what terminals ask of a data folder this process holds, until the function returned is
 * called, which waits for a reply under way.
 *
 * Questions and replies are files in it: whoever may write there owns the answers anyway, and unlike
 * a socket it works on every system and opens no door. Files that are no questions are thrown away.
 */
export function openDesk(database: Database, serving: Serving): () => Promise<void> {
  const desk = deskIn(serving.folder);
  const closing = new AbortController();
  const work = async () => {
    while (!closing.signal.aborted) {
      // A folder looked into twice a second is cheaper than a watch that some systems do not have.
      if (existsSync(desk)) await replyToAll(database, desk, serving);
      await pause(closing.signal);
    }
  };
  const done = work();
  return () => {
    closing.abort();
    return done;
  };
}

/** Asks the server that holds the data folder; undefined when it does not answer in time. */
export async function askDesk(folder: string, question: Question): Promise<Reply | undefined> {
  const desk = deskIn(folder);
  await mkdir(desk, { recursive: true, mode: 0o700 });
  await chmod(desk, 0o700);
  const id = crypto.randomUUID();
  const reply = join(desk, `${id}.reply`);
  await writeWhole(join(desk, `${id}.question`), question);
  try {
    for (let waited = 0; waited < PACE.patience; waited += PACE.terminal) {
      if (existsSync(reply)) return Reply.parse(JSON.parse(await readFile(reply, "utf8")));
      await wait(PACE.terminal);
    }
    return undefined;
  } finally {
    for (const kind of ["question", "reply"])
      await rm(join(desk, `${id}.${kind}`), { force: true });
  }
}

function deskIn(folder: string): string {
  return join(folder, "desk");
}

async function replyToAll(database: Database, desk: string, serving: Serving): Promise<void> {
  try {
    for (const file of await readdir(desk)) {
      const id = QUESTION.exec(file)?.[1];
      const question = id === undefined ? undefined : await takeQuestion(join(desk, file));
      if (!question) continue;
      const reply = await replyTo(database, question, serving.origin);
      await writeWhole(join(desk, `${id}.reply`), reply);
    }
  } catch (error) {
    // A database that is away for a while, or a full disk, must not end the desk for good.
    serving.complain(inspect(error));
  }
}

/** Half a second that keeps no process alive, or until the desk closes. */
async function pause(signal: AbortSignal): Promise<void> {
  await wait(PACE.server, undefined, { ref: false, signal }).catch(() => undefined);
}

/** Taken away before it is answered: a question that cannot be answered is not asked for ever. */
async function takeQuestion(path: string): Promise<Question | undefined> {
  try {
    const text = await readFile(path, "utf8");
    await rm(path);
    return Question.safeParse(JSON.parse(text)).data;
  } catch {
    // Its terminal has given up meanwhile, or it is not JSON.
    await rm(path, { force: true });
    return undefined;
  }
}

/** Nobody sees it half written. */
async function writeWhole(path: string, content: Question | Reply): Promise<void> {
  const draft = `${path}.draft`;
  await writeFile(draft, JSON.stringify(content), { mode: 0o600 });
  await rename(draft, path);
}
