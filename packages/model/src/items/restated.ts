/** The passages that some words restate, as ids for `asserts`, each once. */
export function restated(...lists: ReadonlyArray<readonly string[] | undefined>): string[] {
  return [...new Set(lists.flatMap((passages) => passages ?? []))].map((id) => `passage:${id}`);
}
