import type { ReactNode } from "react";
import type { Entry } from "../../compose/piece.ts";
import type { Keep } from "../../render/paginate.ts";
import { keepOfRow } from "../keep-rows.ts";
import { Label } from "../label.tsx";
import { List } from "../list.tsx";
import { Beside } from "./beside.tsx";

type NumberedLinesProps<Line> = {
  readonly lines: readonly Line[];
  /** What is said beside a line. */
  readonly children: (line: Line) => ReactNode;
  /** What the last line keeps. */
  readonly keepsNext?: Keep;
};

/** Lines in a list, each hanging from its number and with something said beside it. */
export function NumberedLines<Line extends Entry>({
  lines,
  children,
  keepsNext = "never",
}: NumberedLinesProps<Line>) {
  const texts = lines.map(({ text }) => text);
  return (
    <List numbering="Decimal">
      {lines.map((line, at) => (
        <Beside
          key={line.label}
          mark={
            <Label face="cardName" of="card">
              {line.label}
            </Label>
          }
          text={line.text}
          texts={texts}
          keepsNext={keepOfRow(at, lines.length, keepsNext)}
        >
          {children(line)}
        </Beside>
      ))}
    </List>
  );
}
