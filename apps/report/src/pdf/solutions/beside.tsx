import type { ReactNode } from "react";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom } from "../column.tsx";
import { LETTER } from "../tasks/choices.tsx";
import { RULE } from "../theme.ts";
import { Words } from "../words.tsx";

/** The share of what was asked beside what is said of it. */
const SHARE = 0.44;

type BesideProps = {
  /** What the line hangs from. */
  readonly mark: ReactNode;
  readonly text: string;
  readonly children: ReactNode;
  readonly keepsNext: Keep;
};

/** An option or a row in its own words, and beside it, behind a rule, what it really is. */
export function Beside({ mark, text, children, keepsNext }: BesideProps) {
  const room = useRoom() - LETTER;
  return (
    <Atom keepsNext={keepsNext} style={{ flexDirection: "row", marginTop: 5 }}>
      <Column width={LETTER} style={{ paddingTop: 1 }}>
        {mark}
      </Column>
      <Column width={room * SHARE} right={12}>
        <Words face="card">{text}</Words>
      </Column>
      <Column width={room * (1 - SHARE)} left={10} bar={RULE.thin}>
        {children}
      </Column>
    </Atom>
  );
}
