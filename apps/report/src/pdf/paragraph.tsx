import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { isLong } from "./is-long.ts";
import { Words } from "./words.tsx";

const style = { marginBottom: 6 };

/** A sentence or two of running text; a page may end between the lines of a long list of names. */
export function Paragraph({ text }: PieceOf<"paragraph">) {
  if (isLong(text))
    return (
      <Words face="body" style={style}>
        {text}
      </Words>
    );
  return (
    <Atom keepsNext="if-room" style={style}>
      <Words face="body">{text}</Words>
    </Atom>
  );
}
