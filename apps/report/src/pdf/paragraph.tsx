import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { FACES } from "./theme.ts";
import { Words } from "./words.tsx";

/** A sentence or two of running text. */
export function Paragraph({ text }: BlockOf<"paragraph">) {
  return (
    <Atom keepsNext="if-room" style={{ marginBottom: 6 }}>
      <Words face={FACES.body}>{text}</Words>
    </Atom>
  );
}
