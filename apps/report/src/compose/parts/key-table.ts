import type { Dossier, Form, Item } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Block } from "../handout.ts";
import { answerLetter } from "./answers.ts";

/** Item, letter, place and subject in one table: what a teacher marks with. */
export function composeKeyTable(composing: Composing, { items }: Form): readonly Block[] {
  const { say } = composing;
  const rows = items.map((item, at) => [
    String(at + 1),
    answerLetter(item),
    say.places(item.rationale.paragraphs) || say.nowhere,
    say.asks({ template: item.template, subjects: subjectsOf(composing.dossier, item) }),
  ]);
  return [heading(say.key), { kind: "table", head: say.keyHead, shares: [1, 1.3, 2.2, 9], rows }];
}

function subjectsOf({ actors, issues, arguments: all }: Dossier, { asks }: Item) {
  const pick = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    ids: readonly string[],
    nameOf: (thing: Thing) => string,
  ) => things.filter(({ id }) => ids.includes(id)).map(nameOf);
  return [
    ...pick(actors, asks.actors, ({ name }) => name),
    ...pick(issues, asks.issues, ({ label }) => label),
    ...pick(all, asks.arguments, ({ label }) => label),
  ];
}
