import type { TagProps } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Keep } from "../render/paginate.ts";
import { PRESENCE } from "../render/slices.ts";
import type { Style } from "./style.ts";

type FlowProps = TagProps & {
  readonly children?: ReactNode;
  readonly style?: Style;
  /** What its last line keeps. */
  readonly keepsNext: Keep;
};

/** What a page may cut, but for its last line: with that goes what comes next, as far as `keepsNext` says. */
export function Flow({ children, style = {}, keepsNext, ...tag }: FlowProps) {
  return (
    <View style={style} minPresenceAhead={PRESENCE[keepsNext]} {...tag}>
      {children}
    </View>
  );
}
