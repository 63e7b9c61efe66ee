import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Flow } from "./flow.tsx";
import type { Style } from "./style.ts";
import { CELL_GAP, cellTag, DENSE, PADDING, rule, type TableRowProps } from "./table-row.ts";

/** A row as a card, its cells under each other. */
export function StackedRow({
  cells,
  keepsNext = "never",
  isClosed = true,
  isProse = false,
  inLine = 1,
}: TableRowProps) {
  const tags = cells.map((_, at) => cellTag(at === 0));
  const stack = stackCells(cells, inLine);
  return (
    <View {...tagged({ type: "TR" })}>
      {stack.map(({ places, part }, line) => {
        const isLast = line === stack.length - 1;
        return (
          <StackPart
            key={`${places.join()} ${part}`}
            isCut={isProse && line > 0}
            keepsNext={isLast ? keepsNext : keepOfPart(stack[line + 1])}
            style={{
              paddingTop: line === 0 ? PADDING : DENSE,
              paddingBottom: isLast ? PADDING : DENSE,
              ...rule(isClosed && isLast),
              ...(line === 0 && inLine > 1 && SIDE_BY_SIDE),
            }}
          >
            {places.map((at) => (
              <View key={at} {...tags[at]}>
                {partsOf(cells[at])[part]}
              </View>
            ))}
          </StackPart>
        );
      })}
    </View>
  );
}

type StackPartProps = {
  readonly isCut: boolean;
  readonly keepsNext: Keep;
  readonly style: Style;
  readonly children: ReactNode;
};

const SIDE_BY_SIDE = { flexDirection: "row", gap: CELL_GAP } as const;

function StackPart({ isCut, ...rest }: StackPartProps) {
  return isCut ? <Flow {...rest} /> : <Atom {...rest} />;
}

/** A cell keeps the next one with it; the parts of a cell may be too high for a page together. */
function keepOfPart(next: StackLine | undefined): Keep {
  return next?.part === 0 ? "always" : "if-room";
}

type StackLine = { readonly places: readonly number[]; readonly part: number };

/** Lines of a stacked row: the first cells, then a part of a cell each; an empty cell goes with the one before it. */
function stackCells(cells: ReadonlyArray<ReactNode>, inLine: number): readonly StackLine[] {
  const lines: Array<{ places: number[]; part: number }> = [];
  for (const [at, cell] of cells.entries()) {
    const last = lines.at(-1);
    const isOpen = at < inLine || last?.places.every((place) => !cells[place]);
    const parts = partsOf(cell);
    if (last && (isOpen || !cell)) last.places.push(at);
    else lines.push({ places: [at], part: 0 });
    for (let part = 1; part < parts.length; part += 1) lines.push({ places: [at], part });
  }
  return lines;
}

function partsOf(cell: ReactNode): readonly ReactNode[] {
  return Array.isArray(cell) ? cell : [cell];
}
