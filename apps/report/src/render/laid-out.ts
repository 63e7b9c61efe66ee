/**
 * A node of the renderer's laid-out tree, as far as we touch it.
 *
 * `@react-pdf/layout` is pinned exactly: the shape of its nodes carries no promise. A box is in
 * points and relative to the parent's.
 */
export type LaidOut = {
  readonly type: string;
  readonly box: Box;
  readonly props: {
    readonly wrap?: boolean;
    readonly fixed?: boolean;
    readonly minPresenceAhead?: number;
  };
  readonly children?: readonly LaidOut[];
};

type Box = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};
