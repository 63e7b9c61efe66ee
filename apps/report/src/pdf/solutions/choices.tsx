import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { Entry } from "../../compose/piece.ts";
import type { SolutionOf } from "../../compose/task.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useWidths } from "../column.tsx";
import { List } from "../list.tsx";
import { LETTER } from "../tasks/choices.tsx";
import { Words } from "../words.tsx";
import { Beside } from "./beside.tsx";

/** The options that fit and why, then each of the others with what it really is. */
export function ChoicesSolution({ picks, answers, why, others }: SolutionOf<"choices">) {
  const [letter] = useWidths(LETTER);
  return (
    <View>
      <Atom keepsNext="always">
        <List numbering="UpperAlpha">
          {answers.map((answer) => (
            <FittingOption key={answer.label} {...answer} isSquare={picks > 1} />
          ))}
        </List>
      </Atom>
      <Column left={letter} {...tagged({ type: "P" })}>
        <Words face="body">{why}</Words>
      </Column>
      {others.length > 0 && (
        <List numbering="UpperAlpha">
          {others.map(({ label, text, rationale }, at) => (
            <Beside
              key={label}
              mark={<Bubble letter={label} of="card" isSquare={picks > 1} />}
              text={text}
              texts={others.map((one) => one.text)}
              keepsNext={at === others.length - 2 ? "if-room" : "never"}
            >
              <Words face="card">{rationale}</Words>
            </Beside>
          ))}
        </List>
      )}
    </View>
  );
}

function FittingOption({ label, text, isSquare }: Entry & { readonly isSquare: boolean }) {
  const [letter, rest] = useWidths(LETTER, "rest");
  return (
    <View style={{ flexDirection: "row", marginTop: 4 }} {...tagged({ type: "LI" })}>
      <Column width={letter} {...tagged({ type: "Lbl" })}>
        <Bubble letter={label} of="bodyStrong" isMarked isSquare={isSquare} />
      </Column>
      <Column width={rest} {...tagged({ type: "LBody" })}>
        <Words face="bodyStrong">{text}</Words>
      </Column>
    </View>
  );
}
