import { type Position, paragraphsOf, Voice } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, holderOf, nameOf } from "../composing.ts";
import type { Piece, VoicedView } from "../piece.ts";

/**
 * Every position in the column of the voice it is told in, by issue and in the dossier's order; nothing
 * where there are none. Columns and not rows by issue: one voice seldom speaks beside another.
 */
export function composeVoices(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  if (dossier.positions.length === 0) return [];
  const columns = Voice.options.map((voice) =>
    dossier.issues.flatMap((issue) =>
      dossier.positions
        .filter((position) => position.issue === issue.id && position.voice === voice)
        .map((position) => voicedView(composing, position)),
    ),
  );
  const longest = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, at) => columns.map((column) => column[at]));
  return [heading(say.voices), { kind: "voices", head: say.voicesHead, rows }];
}

/** A plain stance is in the sentence itself; one that is mixed or hangs on something is said before it. */
function voicedView(composing: Composing, position: Position): VoicedView {
  const { dossier, say, words } = composing;
  const { actor, stance, condition, via, gist, passages } = position;
  return {
    label: say.voicedBy({
      actor: nameOf(composing, actor),
      ...(stance === "mixed" && { stance: words.stance[stance] }),
      ...(condition && { stance: words.stanceIf({ stance, condition: condition.text }) }),
      via: via.map((id) => holderOf(composing, id)),
    }),
    text: gist,
    where: say.places(paragraphsOf(dossier, passages)),
  };
}
