import type { Dossier } from "@linchpin/model";
import { composeKeyEntries } from "../blocks/key-entries.ts";
import { composeMarkingTable, type KeyedForm, markingTable } from "../blocks/marking-table.ts";
import { block, composing, frame, heading } from "../composing.ts";
import type { Handout } from "../handout.ts";

/** What an answer key is for: the forms printed of one quiz, and the exit tickets given out with them. */
export type Keyed = {
  readonly forms: readonly KeyedForm[];
  readonly tickets?: readonly KeyedForm[];
};

/**
 * The *answer key*, a file of its own and never the last page of the students': a table to mark all
 * forms by, then question by question why the key is right and what each wrong answer takes for what.
 */
export function composeKey(dossier: Dossier, { forms, tickets = [] }: Keyed): Handout {
  const within = composing(dossier);
  const { say } = within;
  const letters = forms.map(({ letter }) => letter);
  const entries = composeKeyEntries(within, forms);
  const exitEntries = composeKeyEntries(within, tickets);
  return frame(within, "key", [
    block("cover", [
      {
        kind: "cover",
        kicker: say.kicker.key,
        title: dossier.source.title,
        deck: say.teaching.keyDeck({ forms: letters }),
      },
    ]),
    block("marking", composeMarkingTable(within, forms)),
    block("reasons", entries.length === 0 ? [] : [heading(say.teaching.reasons), ...entries]),
    ...(exitEntries.length === 0
      ? []
      : [
          block("exit-key", [
            heading(say.teaching.exitKey),
            markingTable(within, tickets),
            ...exitEntries,
          ]),
        ]),
  ]);
}
