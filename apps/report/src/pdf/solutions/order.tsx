import { View } from "@react-pdf/renderer";
import type { SolutionOf } from "../../compose/task.ts";
import { keepOfRow } from "../keep-rows.ts";
import { Words } from "../words.tsx";
import { Beside } from "./beside.tsx";

/** The lines in their order, each with its date. */
export function OrderSolution({ lines }: SolutionOf<"order">) {
  return (
    <View>
      {lines.map(({ label, text, when }, at) => (
        <Beside
          key={label}
          mark={<Words face="cardName">{label}</Words>}
          text={text}
          keepsNext={keepOfRow(at, lines.length)}
        >
          <Words face="card">{when}</Words>
        </Beside>
      ))}
    </View>
  );
}
