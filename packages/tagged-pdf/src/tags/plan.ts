import type { Drawing } from "../drawings/drawing.ts";
import type { LaidOut } from "../pages/laid-out.ts";
import type { Part } from "../text/line.ts";
import type { AnyTag } from "./tag.ts";

/** What is drawn on each page, in order, and what each of it is: all that `writePdf` needs to know. */
export type Plan = {
  /** The structure tree, from its Document down. */
  readonly root: StructureElement;
  readonly pages: readonly PagePlan[];
};

export type PagePlan = {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly Step[];
  /** Whose the marked content of the page is, by its number. */
  readonly marks: readonly StructureElement[];
  /** Boxes that lead somewhere. */
  readonly links: readonly LinkBox[];
  readonly destinations: readonly Destination[];
};

/** Something to draw, and whose it is. */
export type Step = { readonly owner: Owner } & Paint;

export type Paint =
  | { readonly kind: "node"; readonly node: LaidOut }
  | { readonly kind: "text"; readonly text: PlacedText }
  | { readonly kind: "drawing"; readonly drawing: Drawing; readonly box: PlacedBox };

/** A piece of a line: its left end and its baseline, in points from the top left of the page. */
export type PlacedText = {
  readonly x: number;
  readonly y: number;
  readonly parts: readonly Part[];
  readonly color: string | undefined;
  /** Whether a reader must be given a space after it: the line ends, the text goes on. */
  readonly isSpaced: boolean;
};

/** A structure element's marked content, by its number on the page, or what is nothing to a reader. */
export type Owner = Artifact | { readonly element: StructureElement; readonly mark: number };

/** Ornament of the content, or furniture of the page at its head or foot (ISO 32000-1, 14.8.2.2.2). */
export type Artifact = "layout" | "header" | "footer";

/** From the top left of the page, in points. */
export type PlacedBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type LinkBox = PlacedBox & { readonly element: StructureElement };

export type Destination = { readonly name: string; readonly x: number; readonly y: number };

/** An element of the structure tree. Grows while the pages are read, and not after. */
export type StructureElement = {
  readonly tag: AnyTag;
  readonly parent: StructureElement | undefined;
  readonly kids: Kid[];
  /** Where it begins; pages count from 0. */
  readonly page: number;
  readonly place: { readonly x: number; readonly y: number };
  /** Of a figure: all it covers on its first page. */
  box?: PlacedBox;
  /** The words in it, as far as they are set by us. */
  text: string;
};

export type Kid =
  | { readonly kind: "element"; readonly element: StructureElement }
  | { readonly kind: "mark"; readonly page: number; readonly mark: number }
  | { readonly kind: "link"; readonly page: number; readonly link: number };
