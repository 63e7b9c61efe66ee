import { type TagProps, tagged } from "@linchpin/tagged-pdf";
import { createContext, useContext } from "react";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const Depth = createContext(2);

/** How deep the heading drawn in it stands in the whole document, whose title is the first level. */
export const HeadingDepthProvider = Depth.Provider;

/** A part opens with the heaviest rule, a section with a frame's, a piece with none; none ends a page. */
export function Heading({ level, text, intro }: PieceOf<"heading">) {
  const tag = headingTag(useContext(Depth));
  if (level === 3)
    return (
      <Atom keepsNext="always" style={{ marginTop: 14, marginBottom: 5 }}>
        <Words face="piece" {...tag}>
          {text}
        </Words>
      </Atom>
    );
  const isPart = level === 1;
  return (
    <Atom
      keepsNext="always"
      style={{
        marginTop: isPart ? 26 : 20,
        marginBottom: 6,
        borderTopWidth: isPart ? RULE.head : RULE.frame,
        borderTopColor: BLACK,
        paddingTop: isPart ? 8 : 6,
      }}
    >
      <Words face={isPart ? "part" : "section"} {...tag}>
        {text}
      </Words>
      {intro !== undefined && (
        <Column right={40} style={{ marginTop: 3 }}>
          <Words face="body">{intro}</Words>
        </Column>
      )}
    </Atom>
  );
}

const TYPES = ["H1", "H2", "H3", "H4", "H5", "H6"] as const;

function headingTag(depth: number): TagProps {
  return tagged({ type: TYPES[depth - 1] ?? "H6" });
}
