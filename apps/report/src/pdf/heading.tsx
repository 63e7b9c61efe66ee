import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** A part opens with the heaviest rule, a section with a frame's, a piece with none; none ends a page. */
export function Heading({ level, text, intro }: PieceOf<"heading">) {
  if (level === 3)
    return (
      <Atom keepsNext="always" style={{ marginTop: 12, marginBottom: 5 }}>
        <Words face="piece">{text}</Words>
      </Atom>
    );
  const isPart = level === 1;
  return (
    <Atom
      keepsNext="always"
      style={{
        marginTop: isPart ? 26 : 20,
        marginBottom: isPart ? 0 : 6,
        borderTopWidth: isPart ? RULE.head : RULE.frame,
        borderTopColor: BLACK,
        paddingTop: isPart ? 8 : 6,
      }}
    >
      <Words face={isPart ? "part" : "section"}>{text}</Words>
      {intro !== undefined && (
        <Column right={40} style={{ marginTop: 3 }}>
          <Words face="body">{intro}</Words>
        </Column>
      )}
    </Atom>
  );
}
