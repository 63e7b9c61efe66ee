import { tagged } from "@linchpin/tagged-pdf";
import { Atom } from "../atom.tsx";
import { BLACK, RULE } from "../theme.ts";
import { Words } from "../words.tsx";

/** The heading of a section on a page that has no room to give away. */
export function CompactHeading({ children }: { readonly children: string }) {
  return (
    <Atom
      keepsNext="always"
      style={{
        marginTop: 8,
        marginBottom: 2,
        borderTopWidth: RULE.frame,
        borderTopColor: BLACK,
        paddingTop: 3,
      }}
    >
      <Words face="name" {...tagged({ type: "H2" })}>
        {children}
      </Words>
    </Atom>
  );
}
