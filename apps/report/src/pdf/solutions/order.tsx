import type { SolutionOf } from "../../compose/task.ts";
import { Words } from "../words.tsx";
import { NumberedLines } from "./numbered-lines.tsx";

/** The lines in their order, each with its date. */
export function OrderSolution({ lines }: SolutionOf<"order">) {
  return (
    <NumberedLines lines={lines}>{({ when }) => <Words face="card">{when}</Words>}</NumberedLines>
  );
}
