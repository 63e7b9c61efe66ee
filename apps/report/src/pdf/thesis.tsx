import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { BLACK, FACES, RULE, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

const PADDING = 12;

/** What the editorial argues for and, in the same frame, what it hangs on. */
export function Thesis({ claim, condition, where }: BlockOf<"thesis">) {
  return (
    <Atom
      style={{
        borderWidth: RULE.box,
        borderColor: BLACK,
        paddingHorizontal: PADDING,
        paddingVertical: 10,
        marginTop: 2,
      }}
    >
      <Column width={TEXT_WIDTH - 2 * PADDING - 2 * RULE.box}>
        <Words face={FACES.thesis}>{claim}</Words>
        {condition !== undefined && (
          <Column
            style={{
              borderTopWidth: RULE.thin,
              borderTopColor: BLACK,
              marginTop: 8,
              paddingTop: 6,
            }}
          >
            <Words face={FACES.noteStrong}>{condition.label}</Words>
            <Words face={FACES.thesis}>{condition.text}</Words>
          </Column>
        )}
        <Words face={FACES.note} style={{ marginTop: 6 }}>
          {where}
        </Words>
      </Column>
    </Atom>
  );
}
