import type { TaskOf } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom } from "../column.tsx";
import { widthOf } from "../fonts.ts";
import { useSetting } from "../setting.tsx";
import { Words } from "../words.tsx";
import { WriteLine } from "../write-box.tsx";

const LINE = 84;

/** A line for the number of a paragraph, behind the sentence that asks for it. */
export function Place({ ask, written, keepsNext }: TaskOf<"place"> & { readonly keepsNext: Keep }) {
  const { faces } = useSetting();
  const room = useRoom();
  const width = Math.min(room - LINE, widthOf(ask, faces.name) + 12);
  return (
    <Atom keepsNext={keepsNext} style={{ flexDirection: "row", alignItems: "flex-end" }}>
      <Column width={width} right={8}>
        <Words face="name">{ask}</Words>
      </Column>
      <WriteLine written={written} width={LINE} />
    </Atom>
  );
}
