import { type Issue, type Position, paragraphsOf, Voice } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, holderOf, nameOf } from "../composing.ts";
import type { Piece, VoiceRow } from "../piece.ts";

/** Every position under the voice it is told in, issue by issue. */
export function composeVoices(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  const rows = dossier.issues
    .map((issue) => voiceRow(composing, issue))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return [heading(say.voices), { kind: "voices", head: say.voicesHead, rows }];
}

function voiceRow(composing: Composing, issue: Issue): VoiceRow {
  const own = composing.dossier.positions.filter((position) => position.issue === issue.id);
  return {
    issue: issue.label,
    cells: Voice.options.map((voice) =>
      own
        .filter((position) => position.voice === voice)
        .map((position) => voicedView(composing, position)),
    ),
  };
}

function voicedView(composing: Composing, position: Position) {
  const { dossier, say, words } = composing;
  const { actor, stance, condition, via, gist, passages } = position;
  return {
    label: say.voicedBy({
      actor: nameOf(composing, actor),
      stance: condition
        ? words.stanceIf({ stance, condition: condition.text })
        : words.stance[stance],
      via: via.map((id) => holderOf(composing, id)),
    }),
    text: gist,
    where: say.places(paragraphsOf(dossier, passages)),
  };
}
