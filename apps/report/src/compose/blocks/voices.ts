import { type Position, paragraphsOf, Voice } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, holderOf, nameOf } from "../composing.ts";
import type { Piece, VoicedView } from "../piece.ts";

/**
 * Every position under the voice it is told in, by issue and in the dossier's order; nothing where there
 * are none. Not voice beside voice: one of them often speaks much, and the others little.
 */
export function composeVoices(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  if (dossier.positions.length === 0) return [];
  const entries = Voice.options.map((voice, at) => ({
    voice: say.voicesHead[at] ?? voice,
    views: dossier.issues.flatMap((issue) =>
      dossier.positions
        .filter((position) => position.issue === issue.id && position.voice === voice)
        .map((position) => voicedView(composing, position)),
    ),
  }));
  const speaking = entries.filter(({ views }) => views.length > 0);
  return [heading(say.voices), { kind: "voices", entries: speaking }];
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
