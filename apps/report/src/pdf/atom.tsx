import type { TagProps } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Keep } from "../render/paginate.ts";
import { PRESENCE } from "../render/slices.ts";
import type { Style } from "./style.ts";

type AtomProps = TagProps & {
  readonly children?: ReactNode;
  readonly style?: Style;
  /** Not the last thing on a page: what comes next goes with it, always or if that leaves no page half empty. */
  readonly keepsNext?: Keep;
  /** A table's head, or a card's: said again where that goes on on another page. */
  readonly isRepeated?: boolean;
};

/**
 * What is never cut by the end of a page.
 *
 * The renderer's own props carry the meaning, so that its paginator could take over from ours.
 */
export function Atom({
  children,
  style = {},
  keepsNext = "never",
  isRepeated = false,
  ...tag
}: AtomProps) {
  return (
    <View
      wrap={false}
      style={style}
      {...(keepsNext !== "never" && { minPresenceAhead: PRESENCE[keepsNext] })}
      {...(isRepeated && { fixed: true })}
      {...tag}
    >
      {children}
    </View>
  );
}
