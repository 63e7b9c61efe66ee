import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import { type Handout, piecesOf } from "../compose/handout.ts";
import type { Piece } from "../compose/piece.ts";
import { reportPhrasesFor } from "../phrases/catalogue.ts";
import { groupPieces } from "./group-pieces.ts";
import { HeadingDepthProvider } from "./heading.tsx";
import { headingDepths } from "./heading-depths.ts";
import { ItemBodyProvider } from "./item.ts";
import { List } from "./list.tsx";
import { DrawnPiece } from "./piece.tsx";
import { SpokenProvider } from "./spoken.ts";

/** Draws all of a handout, its pieces one below the other. */
export function DrawnHandout(handout: Pick<Handout, "blocks" | "language">) {
  return (
    <SpokenProvider value={reportPhrasesFor(handout.language)}>
      <DrawnPieces pieces={piecesOf(handout)} />
    </SpokenProvider>
  );
}

/**
 * Draws pieces one below the other. Questions that follow one another are one list, and what is
 * said of a question is part of its item; headings are as deep as what stands around them.
 */
function DrawnPieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const depths = headingDepths(pieces);
  return groupPieces(pieces).map((group) =>
    "items" in group ? (
      <List key={group.at} numbering="Decimal">
        {group.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items are drawn once and never move.
          <Item key={at} pieces={item} />
        ))}
      </List>
    ) : (
      <HeadingDepthProvider key={group.at} value={depths[group.at] ?? 2}>
        <DrawnPiece piece={group.piece} />
      </HeadingDepthProvider>
    ),
  );
}

function Item({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <View {...tagged({ type: "LI" })}>
      <ItemBodyProvider value={tagged({ type: "LBody" })}>
        {pieces.map((piece) => (
          <DrawnPiece key={piece.kind} piece={piece} />
        ))}
      </ItemBodyProvider>
    </View>
  );
}
