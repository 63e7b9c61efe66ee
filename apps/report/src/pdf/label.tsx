import type { TagProps } from "@linchpin/tagged-pdf";
import { dropBeside, type FaceName } from "./faces.ts";
import { useSetting } from "./setting.tsx";
import { Words } from "./words.tsx";

type LabelProps = TagProps & {
  readonly face: FaceName;
  /** The face of what stands beside it. */
  readonly of: FaceName;
  readonly children: string;
};

/** A name, number or label on the baseline of what it stands beside, whatever their sizes. */
export function Label({ face, of, children, ...tag }: LabelProps) {
  const { faces } = useSetting();
  return (
    <Words
      face={face}
      style={{ paddingTop: Math.max(0, dropBeside(faces[face], faces[of])) }}
      {...tag}
    >
      {children}
    </Words>
  );
}
