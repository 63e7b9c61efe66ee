import { Circle, Svg, View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { BLACK, RULE, WHITE } from "./theme.ts";
import { Words } from "./words.tsx";

const DATES = 112;
const DOT = 9;

/** What happened: filled dots, on a solid line where the order is known. */
export function Timeline({ entries, isOrdered }: PieceOf<"timeline">) {
  return (
    <View>
      {entries.map(({ date, dateNote, text, where }) => (
        <Moment
          key={text}
          line={isOrdered ? "solid" : "none"}
          time={date}
          timeNote={dateNote}
          text={text}
          notes={[where]}
        />
      ))}
    </View>
  );
}

/** What is only spoken of: hollow dots on a broken line, so that a hope never looks like a fact. */
export function Outlooks({ entries }: PieceOf<"outlooks">) {
  return (
    <View>
      {entries.map(({ mode, text, notes, where }) => (
        <Moment key={text} line="dashed" time={mode} text={text} notes={[...notes, where]} />
      ))}
    </View>
  );
}

type Line = "solid" | "dashed" | "none";

type MomentProps = {
  readonly line: Line;
  readonly time: string;
  readonly timeNote?: string | undefined;
  readonly text: string;
  readonly notes: readonly string[];
};

const LINE_WIDTH: Readonly<Record<Line, number>> = {
  solid: RULE.head,
  dashed: RULE.frame,
  none: 0,
};

function Moment({ line, time, timeNote, text, notes }: MomentProps) {
  const weight = LINE_WIDTH[line];
  const [dates, rest] = useWidths(time === "" ? DOT : DATES, "rest");
  return (
    <Atom style={{ flexDirection: "row" }}>
      <Column width={dates} right={14} style={{ paddingTop: 2, paddingBottom: 5 }}>
        <Words face="noteStrong">{time}</Words>
        {timeNote !== undefined && <Words face="furniture">{timeNote}</Words>}
      </Column>
      <Column
        width={rest}
        left={16}
        bar={weight}
        style={{ paddingBottom: 6, ...(line === "dashed" && { borderLeftStyle: "dashed" }) }}
      >
        <Words face="body">{text}</Words>
        <Words face="furniture">{notes.join(" · ")}</Words>
        <View style={{ position: "absolute", left: -(DOT + weight) / 2, top: 4 }}>
          <Dot isFilled={line !== "dashed"} />
        </View>
      </Column>
    </Atom>
  );
}

function Dot({ isFilled }: { readonly isFilled: boolean }) {
  return (
    <Svg width={DOT} height={DOT}>
      <Circle
        cx={DOT / 2}
        cy={DOT / 2}
        r={DOT / 2 - 0.8}
        fill={isFilled ? BLACK : WHITE}
        stroke={BLACK}
        strokeWidth={1.2}
      />
    </Svg>
  );
}
