import { commandPhrasesEn as say } from "../phrases/command-en.ts";
import type { Arguments } from "./arguments.ts";
import { findLacking } from "./choice.ts";
import type { Drawing } from "./draw-dossier.ts";
import type { Standing } from "./outcome.ts";
import type { Todo } from "./todo.ts";

type Printed = Pick<Todo, "source"> & Drawing & { readonly handouts: readonly Standing[] };

/** On what was drawn of a dossier, on what was not, and on what is in none of its handouts. */
export function notesOn(
  { source: { yaml: file }, drawn, bare, handouts }: Printed,
  args: Arguments,
): readonly string[] {
  const lacking = findLacking(args, handouts);
  return [
    ...drawn.flatMap(({ task, notes }) => notes.map((note) => say.note({ file: task.name, note }))),
    ...(bare.length > 0 ? [say.bare({ file, handouts: bare.map(({ name }) => name) })] : []),
    ...(lacking.length > 0 ? [say.lacking({ file, parts: lacking })] : []),
  ];
}
