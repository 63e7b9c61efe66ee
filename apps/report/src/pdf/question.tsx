import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import type { Task } from "../compose/task.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { useItemBody } from "./item.ts";
import { Label } from "./label.tsx";
import { DrawnTask } from "./tasks/task.tsx";
import { RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Questions hang from their number. */
export const NUMBER = 30;

/** A question: stem, the statement it points at, and what it is answered on. */
export function Question({ number, stem, statement, task }: PieceOf<"question">) {
  const isAnswered = isMarked(task);
  const [hang, rest] = useWidths(NUMBER, "rest");
  const body = useItemBody();
  return (
    <View style={{ marginTop: 6, marginBottom: isAnswered ? 4 : 8 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={hang} {...tagged({ type: "Lbl" })}>
          <Label face="badge" of="bodyStrong">
            {String(number)}
          </Label>
        </Column>
        <Column width={rest} style={{ paddingBottom: 3 }} {...body}>
          <Stem text={stem} statement={statement} />
          {task.kind !== "place" && task.ask !== undefined && <Ask text={task.ask} />}
        </Column>
      </Atom>
      <Column left={hang} {...body}>
        <DrawnTask task={task} keepsNext={isAnswered ? "if-room" : "never"} />
      </Column>
    </View>
  );
}

type StemProps = { readonly text: string; readonly statement?: string | undefined };

/** What is asked, and the sentence it points at, set apart by a bar. */
export function Stem({ text, statement }: StemProps) {
  return (
    <View>
      <Words face="bodyStrong" {...tagged({ type: "P" })}>
        {text}
      </Words>
      {statement !== undefined && (
        <Column
          left={12}
          bar={RULE.head}
          style={{ marginTop: 3, marginBottom: 1 }}
          {...tagged({ type: "P" })}
        >
          <Words face="body">{statement}</Words>
        </Column>
      )}
    </View>
  );
}

/** What to do, where it is not the usual circle. */
function Ask({ text }: { readonly text: string }) {
  return (
    <Words face="name" style={{ marginTop: 3 }} {...tagged({ type: "P" })}>
      {text}
    </Words>
  );
}

function isMarked(task: Task): boolean {
  switch (task.kind) {
    case "choices":
      return task.options.some((option) => option.isMarked);
    case "place":
      return task.written !== undefined;
    case "order":
      return task.lines.some(({ written }) => written !== undefined);
    default:
      return task.rows.some(({ written }) => written !== undefined);
  }
}
