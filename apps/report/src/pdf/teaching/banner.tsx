import { tagged } from "@linchpin/tagged-pdf";
import type { PieceOf } from "../../compose/piece.ts";
import { Atom } from "../atom.tsx";
import { MixedWords } from "../words.tsx";

/** Titles up to this length fit a line in the face of a section. */
const SHORT = 56;

/** A cover of one line, for a document that has one page. */
export function Banner({ kicker, title }: PieceOf<"banner">) {
  const face = title.length <= SHORT ? "section" : "name";
  return (
    <Atom keepsNext="always">
      <MixedWords
        runs={[
          { text: `${kicker}:`, face },
          { text: title, face },
        ]}
        {...tagged({ type: "H1" })}
      />
    </Atom>
  );
}
