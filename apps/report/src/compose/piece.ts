import type { ArgumentMap, Stance } from "@linchpin/model";
import type { Note, Solution, Task } from "./task.ts";

/** A stance as a sign; `silent` where no position is recorded, `blank` where one is to be filled in. */
export type Sign = Stance | "silent" | "blank";

export type Entry = { readonly label: string; readonly text: string };

/** What can stand on a page. Texts are plain sentences: nothing in them is ever read as markup. */
export type Piece =
  | {
      readonly kind: "cover";
      readonly kicker: string;
      readonly title: string;
      readonly deck?: string;
      readonly badge?: string;
    }
  | { readonly kind: "name-line"; readonly fields: readonly string[] }
  | {
      readonly kind: "heading";
      /** 1 opens a part of the document, 2 a section of it, 3 a piece of a section. */
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly intro?: string;
    }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "steps"; readonly steps: readonly string[] }
  | { readonly kind: "facts"; readonly entries: readonly Entry[] }
  | { readonly kind: "paragraph-finder"; readonly entries: readonly Entry[] }
  | { readonly kind: "reading-guide"; readonly entries: readonly GuideEntry[] }
  | {
      readonly kind: "words";
      readonly head: readonly [string, string, string];
      readonly entries: readonly WordEntry[];
    }
  | { readonly kind: "people"; readonly entries: readonly PersonEntry[] }
  | {
      readonly kind: "sign-legend";
      readonly entries: ReadonlyArray<{ readonly sign: Sign; readonly word: string }>;
      readonly note: string;
    }
  | {
      readonly kind: "stance-grid";
      readonly corner: string;
      readonly columns: readonly GridColumn[];
      readonly rows: readonly GridRow[];
    }
  | {
      readonly kind: "thesis";
      readonly claim: string;
      readonly condition?: Entry;
      readonly where: string;
    }
  | { readonly kind: "argument-map"; readonly map: ArgumentMap; readonly description: string }
  | { readonly kind: "map-legend"; readonly entries: readonly MapLegendEntry[] }
  | { readonly kind: "outline"; readonly entries: readonly OutlineEntry[] }
  | {
      readonly kind: "timeline";
      /** False for what happened at no known time. */
      readonly isOrdered: boolean;
      readonly entries: readonly TimelineEntry[];
    }
  | { readonly kind: "outlooks"; readonly entries: readonly OutlookEntry[] }
  | (Asked & { readonly kind: "question"; readonly task: Task })
  | (Asked & { readonly kind: "answer"; readonly where: string; readonly solution: Solution })
  | {
      readonly kind: "why";
      readonly why?: string;
      readonly where: string;
      readonly notes: readonly Note[];
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      /** Shares of the width, one a column. */
      readonly shares: readonly number[];
      readonly rows: ReadonlyArray<readonly string[]>;
    }
  | {
      readonly kind: "voices";
      readonly head: readonly string[];
      readonly rows: readonly VoiceRow[];
    }
  | { readonly kind: "starters"; readonly entries: readonly StarterEntry[] };

export type PieceOf<Kind extends Piece["kind"]> = Extract<Piece, { readonly kind: Kind }>;

/** The asking part of a question; `statement` is the sentence its stem points at. */
type Asked = { readonly number: number; readonly stem: string; readonly statement?: string };

/** One paragraph of the source to be read: `lines` to write on, or for a teacher what it says. */
export type GuideEntry = {
  readonly place: string;
  readonly job: string;
  readonly question: string;
  readonly lines: number;
  readonly gist?: string;
};

export type WordEntry = {
  readonly word: string;
  readonly say?: string;
  readonly meaning: string;
  readonly origin?: string;
  readonly where: string;
};

/** Who or what an actor is; `depth` counts what it is part of. */
export type PersonEntry = {
  readonly depth: number;
  readonly name: string;
  readonly what: string;
  readonly also?: string;
  readonly where: string;
};

export type GridColumn = { readonly label: string; readonly proposition: string };
export type GridRow = { readonly actor: string; readonly cells: readonly GridCell[] };

/** One actor on one issue: a sign with its words for each voice; one blank sign where a student writes. */
export type GridCell = ReadonlyArray<{
  readonly sign: Sign;
  readonly words: readonly string[];
  readonly note?: string;
}>;

export type MapFrame = "thick" | "thin" | "dashed";

export type MapLegendEntry =
  | { readonly line: "supports" | "rebuts" | "undercuts"; readonly text: string }
  | { readonly frame: MapFrame; readonly text: string };

/** A line of the map put in words; `depth` is how far it stands from the thesis. */
export type OutlineEntry = {
  readonly depth: number;
  readonly kicker: string;
  readonly text: string;
  readonly isClaim: boolean;
  /** What the claim does to which other. */
  readonly bearing?: string;
};

export type TimelineEntry = {
  readonly date: string;
  readonly dateNote?: string;
  readonly text: string;
  readonly where: string;
};

export type OutlookEntry = {
  readonly mode: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly where: string;
};

export type VoiceRow = {
  readonly issue: string;
  readonly cells: ReadonlyArray<ReadonlyArray<Entry & { readonly where: string }>>;
};

export type StarterEntry = {
  readonly kicker: string;
  readonly text: string;
  readonly question: string;
};
