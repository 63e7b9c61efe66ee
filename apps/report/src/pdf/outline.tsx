import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { OutlineEntry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { List } from "./list.tsx";
import { type Nested, nestByDepth } from "./nest-by-depth.ts";
import { RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const INDENT = 16;
const HANG = 10;

/** The map in words: a list of lists, set in by how far a line stands from the thesis. */
export function Outline({ entries }: PieceOf<"outline">) {
  return <Branches branches={nestByDepth(entries)} />;
}

type Branch = Nested<OutlineEntry>;

function Branches({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <List>
      {branches.map((branch, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; they are drawn once and never move.
        <OutlineItem key={at} {...branch} />
      ))}
    </List>
  );
}

function OutlineItem({ entry, under }: Branch) {
  const body = tagged({ type: "LBody" });
  return (
    <View {...tagged({ type: "LI" })}>
      <View {...body}>
        <OutlineRow {...entry} />
      </View>
      {under.length > 0 && (
        <View {...body}>
          <Branches branches={under} />
        </View>
      )}
    </View>
  );
}

/** Characters of a claim that with its first premise fits a page in any script and print. */
const SHORT_CLAIM = 160;

function OutlineRow({ depth, kicker, text, bearing, isClaim }: OutlineEntry) {
  const keepsPremise = text.length > SHORT_CLAIM ? "if-room" : "always";
  return (
    <Atom keepsNext={isClaim ? keepsPremise : "never"} style={{ paddingTop: isClaim ? 7 : 3 }}>
      <Column left={depth * INDENT}>
        <Column left={HANG} bar={isClaim ? RULE.head : 0}>
          <Words face="label" {...tagged({ type: "P" })}>
            {[kicker, bearing].filter(Boolean).join(" · ")}
          </Words>
          {text !== "" && (
            <Words face={isClaim ? "bodyStrong" : "body"} {...tagged({ type: "P" })}>
              {text}
            </Words>
          )}
        </Column>
      </Column>
    </Atom>
  );
}
