import type { Dossier } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** Sentences to go on with, in the order of an argument. */
const FRAME_NAMES = ["argues", "condition", "because", "assumes", "object", "agree"] as const;
export type FrameName = (typeof FRAME_NAMES)[number];

const LINES = 2;

/** Starts of sentences with lines to write on, as far as the dossier has what would complete them. */
export function composeFrames({ dossier, say }: Composing): readonly Piece[] {
  const endings = endingsOf(dossier);
  const entries = FRAME_NAMES.filter((name) => name === "agree" || endings[name].length > 0).map(
    (name) => ({ start: say.frameStart[name], lines: LINES, endings: [] }),
  );
  return [heading(say.frames), { kind: "frames", entries }];
}

/** The same with the words that complete each sentence, for a teacher. */
export function composeCompletedFrames({ dossier, say }: Composing): readonly Piece[] {
  const endings = { ...endingsOf(dossier), agree: [say.ownWords] };
  const entries = FRAME_NAMES.filter((name) => endings[name].length > 0).map((name) => ({
    start: say.frameStart[name],
    lines: 0,
    endings: endings[name],
  }));
  return [heading(say.framesWithWords), { kind: "frames", entries }];
}

/** What completes each sentence: of the main argument, but an objection and, failing its own, a warrant of any. */
function endingsOf({ arguments: all }: Dossier): Readonly<Record<FrameName, readonly string[]>> {
  const main = all.find(({ standing }) => standing === "main");
  const warrants = [main, ...all].flatMap((argument) => argument?.warrant ?? []);
  const texts = (things: ReadonlyArray<{ readonly text: string } | undefined>) =>
    things.flatMap((thing) => thing?.text ?? []);
  return {
    argues: texts([main?.claim]),
    condition: texts([main?.claim.condition]),
    because: texts(main?.premises ?? []),
    assumes: texts(warrants.slice(0, 1)),
    object: texts(all.filter(({ standing }) => standing === "counter").map(({ claim }) => claim)),
    agree: [],
  };
}
