import type { TagProps } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import { createContext, type ReactNode, useContext } from "react";
import { useSetting } from "./setting.tsx";
import type { Style } from "./style.ts";
import { BLACK } from "./theme.ts";

const Room = createContext<number | undefined>(undefined);

/** How wide text may run here, in points: between the margins of the page, or in the column around. */
export function useRoom(): number {
  const { page } = useSetting();
  return useContext(Room) ?? page.text.width;
}

/** Widths for columns side by side: points of ordinary print, wider in large; `rest` is what they leave. */
export function useWidths<Widths extends ReadonlyArray<number | "rest">>(
  ...wanted: Widths
): { readonly [At in keyof Widths]: number } {
  const room = useRoom();
  const { scale } = useSetting();
  const fixed = wanted.reduce<number>(
    (sum, width) => sum + (width === "rest" ? 0 : width * scale),
    0,
  );
  // `map` forgets that it keeps the length.
  return wanted.map((width) => (width === "rest" ? room - fixed : width * scale)) as {
    readonly [At in keyof Widths]: number;
  };
}

type ColumnProps = TagProps & {
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
export function Column({
  children,
  width,
  left = 0,
  right = 0,
  bar = 0,
  style = {},
  ...tag
}: ColumnProps) {
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
      {...tag}
    >
      <Room.Provider value={own - left - right}>{children}</Room.Provider>
    </View>
  );
}
