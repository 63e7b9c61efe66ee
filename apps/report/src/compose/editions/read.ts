import type { Dossier } from "@linchpin/model";
import { composeNumbering } from "../blocks/numbering.ts";
import { composePeople } from "../blocks/people.ts";
import { composeReadingGuide } from "../blocks/reading-guide.ts";
import { composeSourceCard } from "../blocks/source-card.ts";
import { composeBlankGrid } from "../blocks/stance-grid.ts";
import { composeWords } from "../blocks/words.ts";
import { block, composing, frame } from "../composing.ts";
import type { Handout } from "../handout.ts";

/**
 * *Read*: what a student has beside the text before the quiz.
 *
 * No sentence of it asserts what a question may ask for: no stance, no claim, no reason. Hence no
 * gist of a paragraph, and a matrix to fill in.
 */
export function composeRead(dossier: Dossier): Handout {
  const within = composing(dossier);
  const { say } = within;
  return frame(within, "read", [
    block("cover", [
      { kind: "cover", kicker: say.kicker.read, title: dossier.source.title },
      { kind: "name-line", fields: say.nameFields },
    ]),
    block("source", composeSourceCard(within)),
    block("numbering", composeNumbering(within)),
    block("guide", composeReadingGuide(within)),
    block("words", composeWords(within, "student")),
    block("people", composePeople(within)),
    block("matrix", composeBlankGrid(within)),
  ]);
}
