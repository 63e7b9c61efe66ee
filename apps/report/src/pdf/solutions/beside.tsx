import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useWidths } from "../column.tsx";
import { widthOf } from "../fonts.ts";
import { useSetting } from "../setting.tsx";
import { useIsStacked } from "../table.tsx";
import { LETTER } from "../tasks/choices.tsx";
import { RULE } from "../theme.ts";
import { Words } from "../words.tsx";

/** The share of what was asked beside what is said of it: at most, and at least. */
const SHARE = { most: 0.44, least: 0.2 } as const;
const GAP = 12;
const FROM_RULE = 10;

type BesideProps = {
  /** What the line hangs from. */
  readonly mark: ReactNode;
  readonly text: string;
  /** The texts of all that stand in the same list: short ones leave more room beside them. */
  readonly texts: readonly string[];
  readonly children: ReactNode;
  readonly keepsNext: Keep;
};

/** An option or a row in its own words, and beside it, behind a rule, what it really is; below it in large print. */
export function Beside(props: BesideProps) {
  return useIsStacked() ? <Stacked {...props} /> : <Flat {...props} />;
}

function Flat({ mark, text, texts, children, keepsNext }: BesideProps) {
  const [letter, rest] = useWidths(LETTER, "rest");
  const own = useOwnWidth(texts, rest);
  const body = tagged({ type: "LBody" });
  return (
    <Atom
      keepsNext={keepsNext}
      style={{ flexDirection: "row", marginTop: 5 }}
      {...tagged({ type: "LI" })}
    >
      <Column width={letter} {...tagged({ type: "Lbl" })}>
        {mark}
      </Column>
      <Column width={own} right={GAP} {...body}>
        <Words face="card" {...tagged({ type: "P" })}>
          {text}
        </Words>
      </Column>
      <Column width={rest - own} left={FROM_RULE} bar={RULE.thin} {...body}>
        <View {...tagged({ type: "Div" })}>{children}</View>
      </Column>
    </Atom>
  );
}

/** As wide as the longest text, as far as it may. */
function useOwnWidth(texts: readonly string[], room: number): number {
  const { faces } = useSetting();
  const longest = Math.max(...texts.map((text) => widthOf(text, faces.card))) + GAP + 1;
  return Math.min(Math.max(longest, room * SHARE.least), room * SHARE.most);
}

/** A page may end between the lines of what is said. */
function Stacked({ mark, text, children }: BesideProps) {
  const [letter, rest] = useWidths(LETTER, "rest");
  const body = tagged({ type: "LBody" });
  return (
    <View style={{ marginTop: 8 }} {...tagged({ type: "LI" })}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={letter} {...tagged({ type: "Lbl" })}>
          {mark}
        </Column>
        <Column width={rest} {...body}>
          <Words face="card" {...tagged({ type: "P" })}>
            {text}
          </Words>
        </Column>
      </Atom>
      <Column left={letter} {...body}>
        <Column left={FROM_RULE} bar={RULE.thin} {...tagged({ type: "Div" })}>
          {children}
        </Column>
      </Column>
    </View>
  );
}
