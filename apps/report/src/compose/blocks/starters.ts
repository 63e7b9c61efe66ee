import type { ArgumentMap, Dossier, MapArgument } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece, StarterEntry } from "../piece.ts";

/** What to talk about: whatever is taken for granted and not said, and every objection with its answer. */
export function composeStarters(composing: Composing, map: ArgumentMap): readonly Piece[] {
  const entries = map.arguments.flatMap((argument) => [
    ...granted(composing, argument),
    ...objection(composing, argument),
  ]);
  return entries.length === 0
    ? []
    : [heading(composing.say.starters), { kind: "starters", entries }];
}

function granted({ say }: Composing, argument: MapArgument): readonly StarterEntry[] {
  const { label, claim, premises, warrant } = argument;
  return [...premises, ...(warrant ? [warrant] : [])]
    .filter(({ stated }) => !stated)
    .map(({ text }) => ({
      kicker: say.grantedKicker(label),
      text,
      question: say.grantedQuestion(claim.text),
    }));
}

function objection(
  { dossier, say }: Composing,
  { id, standing, holder, claim }: MapArgument,
): readonly StarterEntry[] {
  if (standing !== "counter") return [];
  const answer = answerTo(dossier, id);
  return [
    {
      kicker: say.objectionKicker({ holder, answer }),
      text: claim.text,
      question: say.objectionQuestion,
    },
  ];
}

function answerTo({ arguments: all }: Dossier, id: string) {
  return all.find((argument) => argument.id === id)?.answer;
}
