import type { SolutionOf } from "../../compose/task.ts";
import { keepOfRow } from "../keep-rows.ts";
import { Label } from "../label.tsx";
import { List } from "../list.tsx";
import { Words } from "../words.tsx";
import { Beside } from "./beside.tsx";

/** The lines in their order, each with its date. */
export function OrderSolution({ lines }: SolutionOf<"order">) {
  return (
    <List numbering="Decimal">
      {lines.map(({ label, text, when }, at) => (
        <Beside
          key={label}
          mark={
            <Label face="cardName" of="card">
              {label}
            </Label>
          }
          text={text}
          texts={lines.map((one) => one.text)}
          keepsNext={keepOfRow(at, lines.length)}
        >
          <Words face="card">{when}</Words>
        </Beside>
      ))}
    </List>
  );
}
