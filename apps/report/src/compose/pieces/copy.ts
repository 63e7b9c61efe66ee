/** A text set to be worked on: paragraphs numbered, lines counted through, room for notes beside. */
export type CopyPiece = {
  readonly kind: "numbered-text";
  /** What stands over the room for notes. */
  readonly notes: string;
  /** Every so many lines have their number. */
  readonly countEvery: number;
  readonly paragraphs: readonly NumberedParagraph[];
};

export type NumberedParagraph = {
  readonly n: string;
  readonly text: string;
  readonly isTitle: boolean;
};
