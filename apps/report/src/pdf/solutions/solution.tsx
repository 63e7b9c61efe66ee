import type { ReactNode } from "react";
import type { Solution } from "../../compose/task.ts";
import { ChoicesSolution } from "./choices.tsx";
import { OrderSolution } from "./order.tsx";
import { PlaceSolution } from "./place.tsx";
import { RowsSolution } from "./rows.tsx";

/** The answer with its reasons, by how the question was answered. */
export function DrawnSolution({ solution }: { readonly solution: Solution }): ReactNode {
  switch (solution.kind) {
    case "choices":
      return <ChoicesSolution {...solution} />;
    case "place":
      return <PlaceSolution {...solution} />;
    case "rows":
      return <RowsSolution {...solution} />;
    case "order":
      return <OrderSolution {...solution} />;
  }
}
