import { type TagProps, tagged } from "@linchpin/tagged-pdf";
import { Circle, Svg, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { OutlookGroup, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { Label } from "./label.tsx";
import { List } from "./list.tsx";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE, WHITE } from "./theme.ts";
import { MixedWords, Words } from "./words.tsx";

const DATES = 112;
const DOT = 9;
const FROM_DATES = 14;
const FROM_LINE = 16;

/** What happened: filled dots, on a solid line where the order is known. */
export function Timeline({ entries, isOrdered }: PieceOf<"timeline">) {
  return (
    <List>
      {entries.map(({ date, dateNote, text, where }) => (
        <Moment
          key={text}
          line={isOrdered ? "solid" : "none"}
          hasLabels={date !== ""}
          label={date !== "" && <Time time={date} note={dateNote} />}
          item={tagged({ type: "LI" })}
          body={tagged({ type: "LBody" })}
        >
          <Told text={text} notes={[where]} />
        </Moment>
      ))}
    </List>
  );
}

/** What is only spoken of: hollow dots on a broken line, so that a hope never looks like a fact. */
export function Outlooks({ groups }: PieceOf<"outlooks">) {
  return (
    <List>
      {groups.map(({ mode, entries }) =>
        mode === undefined ? (
          <Unlabelled key="" entries={entries} />
        ) : (
          <Labelled key={mode} mode={mode} entries={entries} />
        ),
      )}
    </List>
  );
}

function Unlabelled({ entries }: Pick<OutlookGroup, "entries">) {
  return entries.map(({ text, notes, where }) => (
    <Moment
      key={text}
      line="dashed"
      hasLabels={false}
      item={tagged({ type: "LI" })}
      body={tagged({ type: "LBody" })}
    >
      <Told text={text} notes={[...notes, where]} />
    </Moment>
  ));
}

/** One mode with all that is spoken of in it, as a list in an item; the mode stands beside the first. */
function Labelled({ mode, entries }: Required<OutlookGroup>) {
  // What is tagged twice with the same object is one element: a page may end between two entries.
  const body = tagged({ type: "LBody" });
  const list = tagged({ type: "L", numbering: "None" });
  return (
    <View {...tagged({ type: "LI" })}>
      {entries.map(({ text, notes, where }, at) => (
        <Moment
          key={text}
          line="dashed"
          hasLabels
          label={at === 0 && <Time time={mode} note={undefined} />}
          body={body}
        >
          <View {...list}>
            <View {...tagged({ type: "LI" })}>
              <View {...tagged({ type: "LBody" })}>
                <Told text={text} notes={[...notes, where]} />
              </View>
            </View>
          </View>
        </Moment>
      ))}
    </View>
  );
}

type Line = "solid" | "dashed" | "none";

type MomentProps = {
  readonly line: Line;
  /** Whether a column is kept for dates or modes, and what stands in it here. */
  readonly hasLabels: boolean;
  readonly label?: ReactNode;
  readonly item?: TagProps;
  readonly body: TagProps;
  readonly children: ReactNode;
};

const LINE_WIDTH: Readonly<Record<Line, number>> = {
  solid: RULE.head,
  dashed: RULE.frame,
  none: 0,
};

/** One dot on the line, with what stands left and right of it; never cut. */
function Moment({ line, hasLabels, label, item = {}, body, children }: MomentProps) {
  const weight = LINE_WIDTH[line];
  const [dates, rest] = useWidths(hasLabels ? DATES : FROM_DATES, "rest");
  return (
    <Atom style={{ flexDirection: "row" }} {...item}>
      <Column width={dates} right={FROM_DATES}>
        {label}
      </Column>
      <Column
        width={rest}
        left={FROM_LINE}
        bar={weight}
        style={{ paddingBottom: 7, ...(line === "dashed" && { borderLeftStyle: "dashed" }) }}
        {...body}
      >
        {children}
        <Dot isFilled={line !== "dashed"} weight={weight} />
      </Column>
    </Atom>
  );
}

function Told({ text, notes }: { readonly text: string; readonly notes: readonly string[] }) {
  return (
    <MixedWords
      runs={[
        { text, face: "body" },
        { text: notes.join(" "), face: "fine" },
      ]}
    />
  );
}

function Time({ time, note }: { readonly time: string; readonly note: string | undefined }) {
  return (
    <View style={{ paddingBottom: 5 }} {...tagged({ type: "Lbl" })}>
      <Label face="noteStrong" of="body">
        {time}
      </Label>
      {note !== undefined && <Words face="fine">{note}</Words>}
    </View>
  );
}

/** In the middle of the line, as high as the small letters of the text beside it. */
function Dot({ isFilled, weight }: { readonly isFilled: boolean; readonly weight: number }) {
  const { scale } = useSetting();
  const size = DOT * scale;
  return (
    <View style={{ position: "absolute", left: -(size + weight) / 2, top: 4.5 * scale }}>
      <Svg width={size} height={size} viewBox={`0 0 ${DOT} ${DOT}`}>
        <Circle
          cx={DOT / 2}
          cy={DOT / 2}
          r={DOT / 2 - 0.8}
          fill={isFilled ? BLACK : WHITE}
          stroke={BLACK}
          strokeWidth={1.2}
        />
      </Svg>
    </View>
  );
}
