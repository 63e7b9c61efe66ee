import type { Argument } from "@linchpin/model";
import type { TalkingKind } from "../compose/blocks/discussion.ts";
import type { FrameName } from "../compose/blocks/frames.ts";
import type { Gap } from "../compose/blocks/gaps.ts";
import type { MapVersion } from "../compose/blocks/map-to-fill.ts";
import type { StandardsRow } from "../compose/blocks/standards.ts";

type Section = { readonly title: string; readonly intro?: string };
type Names = readonly string[];

/** What is said round the blocks to talk and to write by, and to a teacher of standards and gaps. */
export type StudyPhrases = {
  readonly discussion: Section;
  /** What is to be talked about, and the question asked of each sentence of that kind. */
  readonly talk: Readonly<
    Record<
      TalkingKind,
      {
        readonly title: string;
        readonly question: string;
        /** To a teacher. */
        readonly listenFor: string;
      }
    >
  >;
  readonly aboutGranted: (claim: string) => string;
  readonly aboutObjection: (of: {
    readonly holder: string;
    readonly answer: NonNullable<Argument["answer"]>;
  }) => string;
  readonly aboutReading: (of: { readonly holder: string; readonly where: string }) => string;
  readonly aboutCareful: (where: string) => string;
  /** To a teacher, what the editorial itself has to it. */
  readonly listenCentral: (of: {
    readonly claim: string;
    readonly condition: string | undefined;
  }) => string;
  readonly listenGranted: (of: { readonly reasons: Names }) => string;
  readonly listenObjection: (of: {
    readonly answer: NonNullable<Argument["answer"]>;
    readonly answers: Names;
  }) => string;
  readonly listenReading: (of: { readonly account: string }) => string;
  readonly listenCareful: (of: { readonly reasons: Names }) => string;

  readonly mapToFill: Readonly<Record<MapVersion, Section>>;
  readonly frames: Section;
  readonly framesWithWords: Section;
  readonly frameStart: Readonly<Record<FrameName, string>>;
  /** To a teacher, of the sentence that is a student's own. */
  readonly ownWords: string;

  readonly standards: Section;
  readonly standardsHead: readonly [string, string, string];
  readonly standardsFor: Readonly<Record<StandardsRow, string>>;
  readonly standardsTreaties: string;

  /** What is absent for want of coding: what it is called, and what to code to have it. */
  readonly notCodedYet: Section;
  readonly toCode: Readonly<Record<Gap, { readonly label: string; readonly text: string }>>;
  /** What Read had no room for. */
  readonly leftOut: Section;
  readonly leftOutLabels: Readonly<
    Record<"words" | "people" | "aliases" | "columns" | "rows" | "guide" | "dateBasis", string>
  >;
  readonly leftOutNames: (names: Names) => string;
  readonly leftOutAliases: (names: Names) => string;
  readonly leftOutTogether: (places: Names) => string;
  readonly leftOutQuestions: (places: Names) => string;
  readonly leftOutDateBasis: string;
};
