import type { Actor } from "../dossier/actor.ts";
import type { Argument, Relation, Standing } from "../dossier/argument.ts";
import type { CodedDate, EventMode } from "../dossier/event.ts";
import type { Stance, Voice } from "../dossier/position.ts";

/** The words of maps, tables and timelines. Actors arrive as a sentence speaks of them ("the House"). */
export type ViewPhrases = {
  readonly paragraphs: (numbers: readonly number[]) => string;
  readonly holder: (actor: Actor | undefined) => string;
  readonly mapKicker: (of: {
    readonly role: "claim" | "condition" | "reason" | "evidence" | "warrant";
    readonly standing: Standing;
    readonly stated: boolean;
    readonly paragraphs: readonly number[];
    /** Who makes the objection, where the map says so. */
    readonly holder?: string;
  }) => string;
  /** What the editorial makes of an objection: a name for that, and a sentence. */
  readonly mapAnswer: Readonly<
    Record<NonNullable<Argument["answer"]>, { readonly kicker: string; readonly text: string }>
  >;
  readonly relation: Readonly<Record<Relation["kind"], string>>;
  readonly stance: Readonly<Record<Stance | "silent", string>>;
  readonly stanceIf: (of: { readonly stance: Stance; readonly condition: string }) => string;
  readonly voice: Readonly<Record<Voice, string>>;
  readonly mode: Readonly<Record<EventMode, string>>;
  readonly modeBy: (of: { readonly mode: EventMode; readonly by: string }) => string;
  readonly date: (edtf: string) => string;
  readonly codedDate: (date: CodedDate) => string;
  /** As much of a date as the source prints: no year where none is printed. */
  readonly printedDate: (date: CodedDate) => string;
  readonly dateBasis: Readonly<Record<CodedDate["basis"], string>>;
  readonly genre: Readonly<Record<"editorial" | "op-ed" | "column" | "letter", string>>;
};
