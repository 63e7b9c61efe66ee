import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import type { Task } from "../compose/task.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { DrawnTask } from "./tasks/task.tsx";
import { RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Questions hang from their number. */
export const NUMBER = 30;

/** A question: stem, the statement it points at, and what it is answered on. */
export function Question({ number, stem, statement, task }: PieceOf<"question">) {
  const isAnswered = isMarked(task);
  const [hang, rest] = useWidths(NUMBER, "rest");
  return (
    <View style={{ marginTop: 8, marginBottom: isAnswered ? 4 : 12 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={hang}>
          <Words face="badge">{String(number)}</Words>
        </Column>
        <Column width={rest} style={{ paddingBottom: 4 }}>
          <Words face="bodyStrong">{stem}</Words>
          {statement !== undefined && <Statement text={statement} />}
          {task.kind !== "place" && task.ask !== undefined && <Ask text={task.ask} />}
        </Column>
      </Atom>
      <Column left={NUMBER}>
        <DrawnTask task={task} keepsNext={isAnswered ? "if-room" : "never"} />
      </Column>
    </View>
  );
}

/** The sentence a stem points at, set apart by a bar. */
export function Statement({ text }: { readonly text: string }) {
  return (
    <Column left={12} bar={RULE.head} style={{ marginTop: 4, marginBottom: 2 }}>
      <Words face="body">{text}</Words>
    </Column>
  );
}

/** What to do, where it is not the usual circle. */
function Ask({ text }: { readonly text: string }) {
  return (
    <Words face="name" style={{ marginTop: 4 }}>
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
