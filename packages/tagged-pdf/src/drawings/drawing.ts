import type { Part } from "../text/line.ts";

/** A drawing of plain shapes and words, in units of its own, that is drawn without the renderer. */
export type Drawing = {
  readonly view: View;
  readonly shapes: readonly Shape[];
};

/** What of the drawing's own space is shown. */
export type View = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Shape = Figure | Lettering;

/** A closed or open outline, filled or stroked or both. */
export type Figure = {
  readonly kind: "figure";
  readonly outline: Outline;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly cap?: string | undefined;
  readonly join?: string | undefined;
};

export type Outline =
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
  | (View & { readonly kind: "rectangle"; readonly radius: number })
  | { readonly kind: "points"; readonly points: readonly Point[]; readonly isClosed: boolean }
  /** In the path language of SVG. */
  | { readonly kind: "path"; readonly path: string };

export type Point = { readonly x: number; readonly y: number };

/** Words on one baseline, from their left end. */
export type Lettering = Point & {
  readonly kind: "lettering";
  readonly part: Part;
  readonly fill: string;
};
