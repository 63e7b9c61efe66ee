import type { Dossier } from "@linchpin/model";
import { composing, frame } from "./composing.ts";
import type { Handout } from "./handout.ts";
import { composeNumbering } from "./parts/numbering.ts";
import { composePeople } from "./parts/people.ts";
import { composeReadingGuide } from "./parts/reading-guide.ts";
import { composeSourceCard } from "./parts/source-card.ts";
import { composeBlankGrid } from "./parts/stance-grid.ts";
import { composeWords } from "./parts/words.ts";

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
    { kind: "cover", kicker: say.kicker.read, title: dossier.source.title },
    { kind: "name-line", fields: say.nameFields },
    ...composeSourceCard(within),
    ...composeNumbering(within),
    ...composeReadingGuide(within),
    ...composeWords(within, "student"),
    ...composePeople(within),
    ...composeBlankGrid(within),
  ]);
}
