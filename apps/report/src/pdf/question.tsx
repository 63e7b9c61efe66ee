import { View } from "@react-pdf/renderer";
import type { BlockOf } from "../compose/handout.ts";
import type { Task } from "../compose/task.ts";
import { Atom } from "./atom.tsx";
import { Column } from "./column.tsx";
import { DrawnTask } from "./tasks/task.tsx";
import { FACES, RULE, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

/** Questions hang from their number. */
export const NUMBER = 30;

/** A question: stem, the statement it points at, and what it is answered on. */
export function Question({ number, stem, statement, task }: BlockOf<"question">) {
  const isAnswered = isMarked(task);
  return (
    <View style={{ marginTop: 8, marginBottom: isAnswered ? 4 : 12 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={NUMBER}>
          <Words face={FACES.badge}>{String(number)}</Words>
        </Column>
        <Column width={TEXT_WIDTH - NUMBER} style={{ paddingBottom: 4 }}>
          <Words face={FACES.bodyStrong}>{stem}</Words>
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
      <Words face={FACES.body}>{text}</Words>
    </Column>
  );
}

/** What to do, where it is not the usual circle. */
function Ask({ text }: { readonly text: string }) {
  return (
    <Words face={FACES.name} style={{ marginTop: 4 }}>
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
