import { isSettled } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, nameOf } from "../composing.ts";
import type { Piece } from "../piece.ts";

type Coded = { readonly doubt?: string | undefined; readonly status: "pending" | "accepted" };

/** Every coding that another reader might see otherwise, or that nobody has accepted yet. */
export function composeDoubts(composing: Composing): readonly Piece[] {
  const { say } = composing;
  const rows = codings(composing)
    .filter(({ coded }) => !isSettled(coded))
    .map(({ what, coded }) => [what, coded.doubt ?? say.pending]);
  if (rows.length === 0) return [];
  return [heading(say.doubts), { kind: "table", head: say.doubtsHead, shares: [4, 7], rows }];
}

function codings(
  composing: Composing,
): ReadonlyArray<{ readonly what: string; readonly coded: Coded }> {
  const { dossier, say, words } = composing;
  const { positions, events, issues, arguments: all } = dossier;
  const labelOf = (id: string) => [...issues, ...all].find((thing) => thing.id === id)?.label ?? id;
  return [
    ...positions.map((coded) => {
      const what = [nameOf(composing, coded.actor), labelOf(coded.issue)];
      return { coded, what: say.doubtOn({ kind: "position", what }) };
    }),
    ...events.map((coded) => ({
      coded,
      what: say.doubtOn({ kind: "event", what: [coded.text] }),
    })),
    ...all.map((coded) => ({
      coded,
      what: say.doubtOn({ kind: "argument", what: [coded.label] }),
    })),
    ...all.flatMap(({ label, relations }) =>
      relations.map((coded) => {
        const what = [label, words.relation[coded.kind], labelOf(coded.target)];
        return { coded, what: say.doubtOn({ kind: "relation", what }) };
      }),
    ),
  ];
}
