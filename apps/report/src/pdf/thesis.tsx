import { tagged } from "@linchpin/tagged-pdf";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const PADDING = 12;

/** What the editorial argues for and, in the same frame, what it hangs on. */
export function Thesis({ claim, condition, where }: PieceOf<"thesis">) {
  return (
    <Atom
      style={{
        borderWidth: RULE.box,
        borderColor: BLACK,
        paddingHorizontal: PADDING,
        paddingTop: 8,
        paddingBottom: 10,
        marginTop: 2,
      }}
    >
      <Column width={useRoom() - 2 * PADDING - 2 * RULE.box}>
        <Words face="thesis">{claim}</Words>
        {condition !== undefined && (
          <Column
            style={{
              borderTopWidth: RULE.thin,
              borderTopColor: BLACK,
              marginTop: 7,
              paddingTop: 6,
            }}
            {...tagged({ type: "P" })}
          >
            <Words face="noteStrong">{condition.label}</Words>
            <Words face="thesis">{condition.text}</Words>
          </Column>
        )}
        <Words face="note" style={{ marginTop: 5 }}>
          {where}
        </Words>
      </Column>
    </Atom>
  );
}
