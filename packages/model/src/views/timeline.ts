import type { Dossier } from "../dossier/dossier.ts";
import { spanOf } from "../dossier/edtf.ts";
import type { EventMode, ReportedEvent } from "../dossier/event.ts";
import { compareText } from "../order.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** An event with the paragraphs it is told in. */
export type TimelineEntry = {
  readonly event: ReportedEvent;
  readonly paragraphs: readonly number[];
};

/**
 * What the editorial says happened, and apart from it what goes on, what lies ahead and what is not
 * to be expected: a hope drawn on the line of what happened would be read as a fact.
 */
export type Timeline = {
  /** By date; what is undated follows in the dossier's order. */
  readonly happened: readonly TimelineEntry[];
  readonly ongoing: readonly TimelineEntry[];
  /** Planned, expected, hoped or proposed. */
  readonly ahead: readonly TimelineEntry[];
  readonly notExpected: readonly TimelineEntry[];
};

const AHEAD: ReadonlySet<EventMode> = new Set(["planned", "expected", "hoped", "proposed"]);

/** Parts the events by mode and puts what happened in order; equal or missing dates keep the dossier's order. */
export function deriveTimeline(dossier: Dossier): Timeline {
  const entries = dossier.events.map((event) => ({
    event,
    paragraphs: paragraphsOf(dossier, event.passages),
  }));
  const inMode = (isIn: (mode: EventMode) => boolean) =>
    entries.filter(({ event }) => isIn(event.mode));
  return {
    happened: inMode((mode) => mode === "happened").toSorted((a, b) =>
      compareText(sortKey(a.event), sortKey(b.event)),
    ),
    ongoing: inMode((mode) => mode === "ongoing"),
    ahead: inMode((mode) => AHEAD.has(mode)),
    notExpected: inMode((mode) => mode === "not-expected"),
  };
}

/** Sorts by the text of the earliest day; what has no date comes last. */
function sortKey({ date }: ReportedEvent): string {
  return date ? spanOf(date.edtf).first : "9999-99-99";
}
