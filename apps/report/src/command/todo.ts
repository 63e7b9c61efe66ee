import type { Order } from "../making/order.ts";
import type { Arguments } from "./arguments.ts";
import type { DossierSource } from "./find-sources.ts";
import { digestOf, type Entry, isUntouched, type Ledger } from "./ledger.ts";
import { type Planned, planFiles } from "./plan.ts";
import { type HandoutWorld, sentenceOf } from "./world.ts";

/** A file that is asked for, and the digest of all that decides it. */
export type Task = {
  readonly name: string;
  readonly order: Order;
  readonly inputs: string;
  /** What is known of it when it stands in the folder already, made from the same and untouched since. */
  readonly standing?: Entry;
};

/** What is asked for of one dossier; nothing, and why, when its file cannot be read. */
export type Todo = {
  readonly source: DossierSource;
  readonly tasks: readonly Task[];
  readonly refusal?: string;
};

/** What all dossiers of one command share. */
export type Common = {
  readonly args: Arguments;
  readonly ledger: Ledger;
  /** Digest of the drawing program. */
  readonly program: string;
  /** The words for a reading copy. */
  readonly text: string | undefined;
};

/** Reads a dossier's file and sees which of its handouts stand already. */
export async function listTodo(
  source: DossierSource,
  common: Common,
  world: HandoutWorld,
): Promise<Todo> {
  const tasks: Task[] = [];
  try {
    const yaml = await world.readText(source.yaml);
    for (const planned of planFiles(source.slug, common.args))
      tasks.push(await withStanding(taskOf(planned, yaml, common), common, world));
  } catch (error) {
    return { source, tasks: [], refusal: sentenceOf(error) };
  }
  return { source, tasks };
}

/** Those of the tasks that are to be drawn. */
export function staleOf({ tasks }: Todo): readonly Task[] {
  return tasks.filter(({ standing }) => !standing);
}

function taskOf({ name, order }: Planned, yaml: string, { program, text }: Common): Task {
  const isCopy = text !== undefined && order.edition === "copy";
  const whole = { ...order, yaml, ...(isCopy && { source: text }) };
  return { name, order: whole, inputs: digestOf(JSON.stringify([program, whole])) };
}

async function withStanding(
  task: Task,
  { ledger, args }: Common,
  world: HandoutWorld,
): Promise<Task> {
  const entry = ledger[task.name];
  if (entry?.inputs !== task.inputs) return task;
  const needsPictures = args.hasPreview && task.order.format === "pdf";
  if (needsPictures && Object.keys(entry.files).length === 1) return task;
  return (await isUntouched(entry, args.out, world)) ? { ...task, standing: entry } : task;
}
