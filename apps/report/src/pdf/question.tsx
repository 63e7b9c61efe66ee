import { View } from "@react-pdf/renderer";
import { chunkEvenly } from "../compose/chunk-evenly.ts";
import type { BlockOf } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Bubble } from "./bubble.tsx";
import { Column, useRoom } from "./column.tsx";
import { FACES, RULE, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

/** Questions hang from their number. */
export const NUMBER = 30;
/** Options hang from their letter. */
export const LETTER = 22;
/** Options up to this length stand two in a row. */
const SHORT = 36;

type Option = BlockOf<"question">["options"][number];

/** A question whole: stem, the statement it points at, options with circles. */
export function Question({ number, stem, statement, options }: BlockOf<"question">) {
  const isAnswered = options.some(({ isMarked }) => isMarked);
  return (
    <Atom
      keepsNext={isAnswered ? "if-room" : "never"}
      style={{ flexDirection: "row", marginTop: 8, marginBottom: isAnswered ? 4 : 12 }}
    >
      <Column width={NUMBER}>
        <Words face={FACES.badge}>{String(number)}</Words>
      </Column>
      <Column width={TEXT_WIDTH - NUMBER}>
        <Words face={FACES.bodyStrong}>{stem}</Words>
        {statement !== undefined && <Statement text={statement} />}
        <View style={{ marginTop: 4 }}>
          {inRows(options).map((row) => (
            <OptionRow key={row[0]?.label} options={row} />
          ))}
        </View>
      </Column>
    </Atom>
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

function OptionRow({ options }: { readonly options: readonly Option[] }) {
  const width = useRoom() / options.length;
  return (
    <View style={{ flexDirection: "row" }}>
      {options.map(({ label, text, isMarked }) => (
        <View key={label} style={{ flexDirection: "row", paddingVertical: 3 }}>
          <Column width={LETTER} style={{ paddingTop: 1.5 }}>
            <Bubble letter={label} isMarked={isMarked} />
          </Column>
          <Column width={width - LETTER}>
            <Words face={FACES.body}>{text}</Words>
          </Column>
        </View>
      ))}
    </View>
  );
}

function inRows(options: readonly Option[]): ReadonlyArray<readonly Option[]> {
  const areShort = options.length % 2 === 0 && options.every(({ text }) => text.length <= SHORT);
  return chunkEvenly(options, areShort ? 2 : 1);
}
