import { View } from "@react-pdf/renderer";
import type { Entry } from "../../compose/piece.ts";
import type { SolutionOf } from "../../compose/task.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useRoom } from "../column.tsx";
import { LETTER } from "../tasks/choices.tsx";
import { Words } from "../words.tsx";
import { Beside } from "./beside.tsx";

/** The options that fit and why, then each of the others with what it really is. */
export function ChoicesSolution({ picks, answers, why, others }: SolutionOf<"choices">) {
  const room = useRoom();
  return (
    <View>
      <Atom keepsNext="if-room">
        {answers.map((answer) => (
          <FittingOption key={answer.label} {...answer} isSquare={picks > 1} />
        ))}
        <Column width={room} left={LETTER}>
          <Words face="body">{why}</Words>
        </Column>
      </Atom>
      {others.map(({ label, text, rationale }, at) => (
        <Beside
          key={label}
          mark={<Bubble letter={label} isSquare={picks > 1} />}
          text={text}
          keepsNext={at === others.length - 2 ? "if-room" : "never"}
        >
          <Words face="card">{rationale}</Words>
        </Beside>
      ))}
    </View>
  );
}

function FittingOption({ label, text, isSquare }: Entry & { readonly isSquare: boolean }) {
  const room = useRoom();
  return (
    <View style={{ flexDirection: "row", marginTop: 4 }}>
      <Column width={LETTER} style={{ paddingTop: 1.5 }}>
        <Bubble letter={label} isMarked isSquare={isSquare} />
      </Column>
      <Column width={room - LETTER}>
        <Words face="bodyStrong">{text}</Words>
      </Column>
    </View>
  );
}
