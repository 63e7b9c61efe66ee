import { type ListNumbering, tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import type { Style } from "./style.ts";

type ListProps = {
  readonly children: ReactNode;
  /** What the items hang from, as a reader is told it. */
  readonly numbering?: ListNumbering;
  readonly style?: Style;
};

/** Items under each other; a page may end between two of them. */
export function List({ children, numbering = "None", style = {} }: ListProps) {
  return (
    <View style={style} {...tagged({ type: "L", numbering })}>
      {children}
    </View>
  );
}

type ListItemProps = {
  readonly children: ReactNode;
  /** What the item hangs from, and in how wide a column (in ordinary print); without it, its text alone. */
  readonly mark?: ReactNode;
  readonly hang?: number;
  readonly keepsNext?: Keep;
  readonly style?: Style;
};

/** One item, never cut: what it hangs from, and beside it what it says. */
export function ListItem({
  children,
  mark,
  hang = 0,
  keepsNext = "never",
  style = {},
}: ListItemProps) {
  const [left, rest] = useWidths(hang, "rest");
  return (
    <Atom
      keepsNext={keepsNext}
      style={[{ flexDirection: "row" }, ...[style].flat()]}
      {...tagged({ type: "LI" })}
    >
      {mark !== undefined && (
        <Column width={left} {...tagged({ type: "Lbl" })}>
          {mark}
        </Column>
      )}
      <Column width={rest} {...tagged({ type: "LBody" })}>
        {children}
      </Column>
    </Atom>
  );
}
