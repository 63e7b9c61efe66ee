import type { Dossier } from "@linchpin/model";
import { composeBlankGrid } from "../blocks/blank-grid.ts";
import { composeNumbering } from "../blocks/numbering.ts";
import { composePeople } from "../blocks/people.ts";
import { composeReadingGuide } from "../blocks/reading-guide.ts";
import { composeSourceCard } from "../blocks/source-card.ts";
import { composeWords } from "../blocks/words.ts";
import { block, composing, frame } from "../composing.ts";
import type { Handout } from "../handout.ts";
import { choosePeople, chooseWords } from "../room/choose-for-read.ts";
import { type Trim, UNTRIMMED } from "../room/trim.ts";

/**
 * *Read*: what a student has beside the text before the quiz.
 *
 * No sentence of it asserts what a question may ask for: no stance, no claim, no reason. Hence no
 * gist of a paragraph, and a matrix to fill in. `fitRead` finds the trim that keeps it to four pages.
 */
export function composeRead(dossier: Dossier, trim: Trim = UNTRIMMED): Handout {
  const within = composing(dossier);
  const { say } = within;
  const actors = choosePeople(dossier, trim);
  return frame(within, "read", [
    block("cover", [
      { kind: "cover", kicker: say.kicker.read, title: dossier.source.title },
      { kind: "name-line", fields: say.nameFields },
    ]),
    block("source", composeSourceCard(within, trim)),
    block("numbering", composeNumbering(within)),
    block("guide", composeReadingGuide(within, trim)),
    block("words", composeWords(within, chooseWords(dossier, trim))),
    block("people", composePeople(within, { actors, aliases: trim.aliases })),
    block("matrix", composeBlankGrid(within, trim)),
  ]);
}
