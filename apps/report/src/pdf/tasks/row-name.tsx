import { View } from "@react-pdf/renderer";
import type { TaskRow } from "../../compose/task.ts";
import { Column, useWidths } from "../column.tsx";
import { Label } from "../label.tsx";
import { Words } from "../words.tsx";

/** Rows hang from their number. */
export const ROW_NUMBER = 18;

/** What a row is about, hanging from its number. */
export function RowName({ label, text }: TaskRow) {
  const [number, rest] = useWidths(ROW_NUMBER, "rest");
  return (
    <View style={{ flexDirection: "row" }}>
      <Column width={number}>
        <Label face="noteStrong" of="body">
          {label}
        </Label>
      </Column>
      <Column width={rest}>
        <Words face="body">{text}</Words>
      </Column>
    </View>
  );
}
