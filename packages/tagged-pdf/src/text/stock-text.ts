import { Text, type View } from "@react-pdf/renderer";
import { type ComponentProps, createContext, createElement } from "react";
import type { Line } from "./line.ts";

/** Whether text is set by the renderer itself, as `prepareStock` has it. */
export const StockContext = createContext(false);

type StockTextProps = {
  readonly lines: readonly Line[];
  readonly style: ComponentProps<typeof View>["style"] & {};
  readonly color: string | undefined;
};

/** The same words as one Text, which the renderer measures, breaks and shapes itself. */
export function StockText({ lines, style, color }: StockTextProps) {
  const parts = lines.flatMap((line, at) =>
    line.parts.map(({ text, run }, within) => ({
      key: `${at} ${within}`,
      text: at > 0 && within === 0 ? ` ${text}` : text,
      face: run.face,
    })),
  );
  const ink = color === undefined ? {} : { color };
  return createElement(
    Text,
    { style: [...[style].flat(), ink] },
    parts.map(({ key, text, face }) => createElement(Text, { key, style: face }, text)),
  );
}
