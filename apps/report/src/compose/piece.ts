import type { ArgumentMap, Stance } from "@linchpin/model";
import type { CopyPiece } from "./pieces/copy.ts";
import type { KeyPiece } from "./pieces/key.ts";
import type { LessonPiece } from "./pieces/lesson.ts";
import type { TicketsPiece } from "./pieces/tickets.ts";
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
  | {
      readonly kind: "reading-guide";
      readonly head: GuideHead;
      readonly entries: readonly GuideEntry[];
    }
  | {
      readonly kind: "words";
      readonly head: readonly [string, string];
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
  | { readonly kind: "outlooks"; readonly groups: readonly OutlookGroup[] }
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
      /** What is told in each voice that speaks at all. */
      readonly entries: readonly VoiceEntry[];
    }
  | {
      readonly kind: "talking-points";
      /** Asked of each of them; to a teacher, what to listen for in all of the answers. */
      readonly question: string;
      readonly listenFor?: string;
      readonly entries: readonly TalkingPoint[];
    }
  | { readonly kind: "frames"; readonly entries: readonly FrameEntry[] }
  | { readonly kind: "outline-to-fill"; readonly entries: readonly OutlineGap[] }
  | KeyPiece
  | LessonPiece
  | TicketsPiece
  | CopyPiece;

export type PieceOf<Kind extends Piece["kind"]> = Extract<Piece, { readonly kind: Kind }>;

/** The asking part of a question; `statement` is the sentence its stem points at. */
type Asked = { readonly number: number; readonly stem: string; readonly statement?: string };

export type GuideHead = {
  readonly place: string;
  readonly landmark: string;
  readonly question: string;
};

/**
 * A paragraph of the source to be read, or some neighbours: words to know its number by, what it does,
 * a question to it, and `lines` to write on, or for a teacher what it says.
 */
export type GuideEntry = {
  readonly place: string;
  readonly landmark?: string;
  readonly job?: string;
  readonly question: string;
  readonly lines: number;
  readonly gist?: string;
};

/** Words of another language than the handout's; a screen reader is told of which (BCP 47). */
export type ForeignWords = { readonly language: string; readonly text: string };

/** A word with its meaning; `gloss` is the word in other languages. */
export type WordEntry = {
  readonly word: string;
  readonly say?: string;
  readonly gloss?: readonly ForeignWords[];
  readonly meaning: string;
  /** Set to a meaning that is not the editorial's own; what it stands for is said once. */
  readonly mark?: string;
  readonly example?: string;
  readonly origin?: string;
  readonly where: string;
};

/** Who or what an actor is; `depth` counts what it is part of, `gloss` is its name in other languages. */
export type PersonEntry = {
  readonly depth: number;
  readonly name: string;
  readonly gloss?: readonly ForeignWords[];
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

/** What is spoken of in one way: planned, or hoped for by somebody; no mode where the heading says it. */
export type OutlookGroup = {
  readonly mode?: string;
  readonly entries: ReadonlyArray<{
    readonly text: string;
    readonly notes: readonly string[];
    readonly where: string;
  }>;
};

/** A voice, and all that is told in it. */
export type VoiceEntry = { readonly voice: string; readonly views: readonly VoicedView[] };

/** A view under the voice it is told in: on what, whose and which; in a sentence; and where. */
export type VoicedView = Entry & { readonly where: string };

/** A sentence to talk about, and what it hangs on; to a teacher, what to know and to listen for. */
export type TalkingPoint = {
  readonly number: number;
  readonly text: string;
  readonly about?: string;
  readonly listenFor?: string;
};

/** A line of the map in words: told, or left to be written on `lines`. */
export type OutlineGap = {
  readonly depth: number;
  readonly kicker: string;
  readonly text?: string;
  readonly lines: number;
};

/** The start of a sentence to go on with on `lines`, or for a teacher the words that complete it. */
export type FrameEntry = {
  readonly start: string;
  readonly lines: number;
  readonly endings: readonly string[];
};
