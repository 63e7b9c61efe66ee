import type { ReactNode } from "react";
import type { Task } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Choices } from "./choices.tsx";
import { Match } from "./match.tsx";
import { Matrix } from "./matrix.tsx";
import { Order } from "./order.tsx";
import { Place } from "./place.tsx";

type DrawnTaskProps = {
  readonly task: Task;
  /** What the last row keeps: the reasons under it in a teacher's edition. */
  readonly keepsNext: Keep;
};

/** What a question is answered on, by its kind. */
export function DrawnTask({ task, keepsNext }: DrawnTaskProps): ReactNode {
  switch (task.kind) {
    case "choices":
      return <Choices {...task} keepsNext={keepsNext} />;
    case "place":
      return <Place {...task} keepsNext={keepsNext} />;
    case "matrix":
      return <Matrix {...task} keepsNext={keepsNext} />;
    case "match":
      return <Match {...task} keepsNext={keepsNext} />;
    case "order":
      return <Order {...task} keepsNext={keepsNext} />;
  }
}
