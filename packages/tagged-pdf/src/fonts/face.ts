/** One font file and what it is called; a file of our own packages, never a path or an address from data. */
export type Cut = {
  readonly fontFamily: string;
  /** As in CSS, 100 to 900. */
  readonly fontWeight: number;
  readonly fontStyle?: "italic";
  readonly file: URL;
  /** The cut is loaded for texts with such a character only: the fonts of East Asia are large. */
  readonly only?: RegExp;
};

/** How a stretch of text is set. */
export type Face = {
  /** One family, or several: each character is set from the first that has it. */
  readonly fontFamily: string | string[];
  readonly fontWeight: number;
  readonly fontStyle?: "italic";
  /** In points. */
  readonly fontSize: number;
  /** A factor of the size: the renderer takes it so, and only beside a size. */
  readonly lineHeight: number;
};
