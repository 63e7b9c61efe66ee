import { deriveTimeline, type ReportedEvent, type TimelineEntry } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, holderOf } from "../composing.ts";
import type { OutlookEntry, Piece, PieceOf, TimelineEntry as PrintedEvent } from "../piece.ts";

/** What happened, in order; and apart from it what goes on, what lies ahead and what is not to be expected. */
export function composeTimeline(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  const { happened, ongoing, ahead, notExpected } = deriveTimeline(dossier);
  const dated = happened.filter(({ event }) => event.date !== undefined);
  const undated = happened.filter(({ event }) => event.date === undefined);
  const printed = (entries: readonly TimelineEntry[]) =>
    entries.map((entry) => printedEvent(composing, entry));
  const outlooks = (entries: readonly TimelineEntry[]) =>
    entries.map((entry) => outlook(composing, entry));
  return [
    ...section(say.timeline, { kind: "timeline", isOrdered: true, entries: printed(dated) }),
    ...section(say.undated, { kind: "timeline", isOrdered: false, entries: printed(undated) }),
    ...section(say.ongoing, { kind: "outlooks", entries: outlooks(ongoing) }),
    ...section(say.ahead, { kind: "outlooks", entries: outlooks(ahead) }),
    ...section(say.notExpected, { kind: "outlooks", entries: outlooks(notExpected) }),
  ];
}

/** A heading with what stands under it, or nothing where nothing does. */
function section(
  words: Parameters<typeof heading>[0],
  piece: PieceOf<"timeline"> | PieceOf<"outlooks">,
): readonly Piece[] {
  return piece.entries.length === 0 ? [] : [heading(words), piece];
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

function outlook(composing: Composing, { event, paragraphs }: TimelineEntry): OutlookEntry {
  const { say, words } = composing;
  const { text, date, otherwise } = event;
  return {
    mode: modeOf(composing, event),
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
