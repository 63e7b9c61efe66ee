import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Entry } from "../../compose/piece.ts";
import type { GridTask } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom, useWidths } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { Label } from "../label.tsx";
import { List } from "../list.tsx";
import { BLACK, RULE } from "../theme.ts";
import { Words } from "../words.tsx";
import { WRITE_BOX, WriteBox } from "../write-box.tsx";
import { LETTER, useRows } from "./choices.tsx";
import { ROW_NUMBER } from "./row-name.tsx";

/** Lettered answers in a frame, said again on every page, and under it statements with a box for a letter each. */
export function Match({ columns, rows, keepsNext }: GridTask & { readonly keepsNext: Keep }) {
  const [number, box, rest] = useWidths(ROW_NUMBER, WRITE_BOX, "rest");
  return (
    <View>
      <Letters columns={columns} />
      <List numbering="Decimal">
        {rows.map(({ label, text, written }, at) => (
          <Atom
            key={label}
            keepsNext={keepOfRow(at, rows.length, keepsNext)}
            style={{ flexDirection: "row", alignItems: "center", marginTop: 5 }}
            {...tagged({ type: "LI" })}
          >
            <Column width={number} {...tagged({ type: "Lbl" })}>
              <Words face="noteStrong">{label}</Words>
            </Column>
            <Column
              width={box + rest}
              style={{ flexDirection: "row", alignItems: "center" }}
              {...tagged({ type: "LBody" })}
            >
              <Column width={box}>
                <WriteBox written={written} />
              </Column>
              <Column width={rest}>
                <Words face="body">{text}</Words>
              </Column>
            </Column>
          </Atom>
        ))}
      </List>
    </View>
  );
}

const PADDING = 8;

function Letters({ columns }: { readonly columns: GridTask["columns"] }) {
  const room = useRoom() - 2 * PADDING - 2 * RULE.thin;
  return (
    <Atom
      isRepeated
      keepsNext="always"
      style={{ borderWidth: RULE.thin, borderColor: BLACK, padding: PADDING, paddingVertical: 4 }}
    >
      <Column width={room}>
        <LetterRows columns={columns} />
      </Column>
    </Atom>
  );
}

function LetterRows({ columns }: { readonly columns: GridTask["columns"] }) {
  const { rows, width } = useRows(columns, "body");
  return (
    <List numbering="UpperAlpha">
      {rows.map((row) => (
        <View key={row[0]?.label} style={{ flexDirection: "row", paddingVertical: 1 }}>
          {row.map((entry) => (
            <Column key={entry.label} width={width}>
              <Letter {...entry} />
            </Column>
          ))}
        </View>
      ))}
    </List>
  );
}

function Letter({ label, text }: Entry) {
  const [letter, rest] = useWidths(LETTER, "rest");
  return (
    <View style={{ flexDirection: "row" }} {...tagged({ type: "LI" })}>
      <Column width={letter} {...tagged({ type: "Lbl" })}>
        <Label face="name" of="body">
          {label}
        </Label>
      </Column>
      <Column width={rest} right={6} {...tagged({ type: "LBody" })}>
        <Words face="body">{text}</Words>
      </Column>
    </View>
  );
}
