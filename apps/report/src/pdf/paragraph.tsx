import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Words } from "./words.tsx";

/** A sentence or two of running text. */
export function Paragraph({ text }: PieceOf<"paragraph">) {
  return (
    <Atom keepsNext="if-room" style={{ marginBottom: 6 }}>
      <Words face="body">{text}</Words>
    </Atom>
  );
}
