import { breakLines, tagged } from "@linchpin/tagged-pdf";
import type { TaskOf } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom } from "../column.tsx";
import { useSetting } from "../setting.tsx";
import { Words } from "../words.tsx";
import { WriteLine } from "../write-box.tsx";

const LINE = 76;
const GAP = 8;

/** A line for the number of a paragraph, close behind the sentence that asks for it. */
export function Place({ ask, written, keepsNext }: TaskOf<"place"> & { readonly keepsNext: Keep }) {
  const { scale } = useSetting();
  const line = LINE * scale;
  const width = useWidest(ask, useRoom() - line - GAP);
  return (
    <Atom
      keepsNext={keepsNext}
      style={{ flexDirection: "row", alignItems: "flex-end" }}
      {...tagged({ type: "P" })}
    >
      <Column width={width + GAP} right={GAP}>
        <Words face="name">{ask}</Words>
      </Column>
      <WriteLine written={written} width={line} />
    </Atom>
  );
}

/** How wide some words are when they are broken for a room: no narrower, or they would break again. */
function useWidest(words: string, room: number): number {
  const { faces } = useSetting();
  const lines = breakLines([{ text: words, face: faces.name }], room);
  return Math.max(...lines.map(({ width }) => width));
}
