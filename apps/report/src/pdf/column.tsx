import { View } from "@react-pdf/renderer";
import { createContext, type ReactNode, useContext } from "react";
import type { Style } from "./style.ts";
import { BLACK, TEXT_WIDTH } from "./theme.ts";

const Room = createContext(TEXT_WIDTH);

/** How wide text may run here, in points. */
export function useRoom(): number {
  return useContext(Room);
}

type ColumnProps = {
  readonly children?: ReactNode;
  /** All of the room where it is left out. */
  readonly width?: number;
  /** Room kept free at the sides, a bar included. */
  readonly left?: number;
  readonly right?: number;
  /** The weight of an upright rule at the left edge. */
  readonly bar?: number;
  readonly style?: Style;
};

/** A column of known width: what is in it breaks its lines by it. */
export function Column({ children, width, left = 0, right = 0, bar = 0, style = {} }: ColumnProps) {
  const room = useRoom();
  const own = width ?? room;
  return (
    <View
      style={[
        {
          width: own,
          paddingLeft: left - bar,
          paddingRight: right,
          ...(bar > 0 && { borderLeftWidth: bar, borderLeftColor: BLACK }),
        },
        ...[style].flat(),
      ]}
    >
      <Room.Provider value={own - left - right}>{children}</Room.Provider>
    </View>
  );
}
