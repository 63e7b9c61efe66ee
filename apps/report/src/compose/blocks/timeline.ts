import { deriveTimeline, type ReportedEvent, type TimelineEntry } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, holderOf } from "../composing.ts";
import type { OutlookGroup, Piece, PieceOf, TimelineEntry as PrintedEvent } from "../piece.ts";

/** What happened, in order; and apart from it what goes on, what lies ahead and what is not to be expected. */
export function composeTimeline(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  const { happened, ongoing, ahead, notExpected } = deriveTimeline(dossier);
  const dated = happened.filter(({ event }) => event.date !== undefined);
  const undated = happened.filter(({ event }) => event.date === undefined);
  const printed = (entries: readonly TimelineEntry[]) =>
    entries.map((entry) => printedEvent(composing, entry));
  return [
    ...section(say.timeline, { kind: "timeline", isOrdered: true, entries: printed(dated) }),
    ...section(say.undated, { kind: "timeline", isOrdered: false, entries: printed(undated) }),
    ...section(say.ongoing, { kind: "outlooks", groups: asOne(composing, ongoing) }),
    ...section(say.ahead, { kind: "outlooks", groups: byMode(composing, ahead) }),
    ...section(say.notExpected, { kind: "outlooks", groups: byMode(composing, notExpected) }),
  ];
}

/** A heading with what stands under it, or nothing where nothing does. */
function section(
  words: Parameters<typeof heading>[0],
  piece: PieceOf<"timeline"> | PieceOf<"outlooks">,
): readonly Piece[] {
  const { length } = piece.kind === "timeline" ? piece.entries : piece.groups;
  return length === 0 ? [] : [heading(words), piece];
}

function printedEvent(
  { say, words }: Composing,
  { event: { date, text }, paragraphs }: TimelineEntry,
): PrintedEvent {
  return {
    date: date ? words.date(date.edtf) : "",
    ...(date && date.basis !== "stated" && { dateNote: words.dateBasis[date.basis] }),
    text,
    where: say.places(paragraphs),
  };
}

/** Events whose heading says how they are spoken of. */
function asOne(composing: Composing, entries: readonly TimelineEntry[]): readonly OutlookGroup[] {
  if (entries.length === 0) return [];
  return [{ entries: entries.map((entry) => outlook(composing, entry)) }];
}

/** Each mode is said once, in the order in which it first comes up. */
function byMode(composing: Composing, entries: readonly TimelineEntry[]): readonly OutlookGroup[] {
  const groups = Map.groupBy(entries, ({ event }) => modeOf(composing, event));
  return [...groups].map(([mode, spokenOf]) => ({
    mode,
    entries: spokenOf.map((entry) => outlook(composing, entry)),
  }));
}

function outlook(composing: Composing, { event, paragraphs }: TimelineEntry) {
  const { say, words } = composing;
  const { text, date, otherwise } = event;
  return {
    text,
    notes: [
      ...(date ? [words.codedDate(date)] : []),
      ...otherwise.map(({ mode, by }) =>
        say.otherwise({ outlook: words.modeBy({ mode, by: holderOf(composing, by) }) }),
      ),
    ],
    where: say.places(paragraphs),
  };
}

function modeOf(composing: Composing, { mode, by }: ReportedEvent): string {
  const { words } = composing;
  const isSomeones = by !== undefined && mode !== "ongoing";
  return !isSomeones ? words.mode[mode] : words.modeBy({ mode, by: holderOf(composing, by) });
}
