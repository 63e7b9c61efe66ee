import { isSettled } from "../../dossier/doubt.ts";
import { isOrderCertain, spanOf } from "../../dossier/edtf.ts";
import type { CodedDate, ReportedEvent } from "../../dossier/event.ts";
import { compareText } from "../../order.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll } from "../context.ts";
import { restated } from "../restated.ts";
import { asking } from "../subject.ts";

const FEWEST = 3;
const MOST = 5;

/** An event whose date the source prints. */
type Dated = ReportedEvent & { readonly date: CodedDate };

/**
 * "Put these events in the order in which they happened" (DOK 1): three to five that happened, whose
 * dates are printed and whose order is certain. Nobody is graded on a date the coder inferred.
 */
export function draftOrder(context: ItemContext): readonly Draft[] {
  const dated = inCertainOrder(context.dossier.events.filter(isDated));
  if (dated.length < FEWEST) return refuseAll("order", "too-few-dated-events");
  const events = dated.slice(0, MOST);
  const about = events.map(({ id }) => id).join("+");
  return [{ template: "order", about, make: () => attempt(context, events, about) }];
}

function attempt(context: ItemContext, events: readonly Dated[], about: string): Attempted {
  const { dossier, say } = context;
  const passages = [...new Set(events.flatMap((event) => [...event.passages]))];
  const paragraphs = [...paragraphsOf(dossier, passages)];
  return {
    id: `order/${about}`,
    template: "order",
    kind: "order",
    asks: asking({
      actors: [...new Set(events.flatMap(({ actors }) => actors))],
      events: events.map(({ id }) => id),
    }),
    stem: say.orderStem(),
    entries: inOtherOrder(events).map((event) => ({
      id: event.id,
      text: event.text,
      rationale: say.orderEntry({
        date: say.printedDate(event.date),
        paragraphs: paragraphsOf(dossier, event.passages),
      }),
    })),
    key: events.map(({ id }) => id),
    passages,
    hint: paragraphs,
    rationale: {
      why: say.orderKey({ dates: events.map(({ date }) => say.printedDate(date)) }),
      paragraphs,
      mapParts: [],
    },
    asserts: {
      stem: events.map(({ id }) => `mode:${id}`),
      key: [...events.map(({ id }) => `order:${id}`), ...restated(passages)],
    },
  };
}

function isDated(event: ReportedEvent): event is Dated {
  return event.mode === "happened" && isSettled(event) && isPrinted(event.date);
}

/** Day and month are enough: a paper prints no year, and nobody is graded on a date that is not printed. */
function isPrinted(date: CodedDate | undefined): boolean {
  return date !== undefined && date.basis !== "inferred";
}

/** As many as come one after the other without a doubt, the earliest first. */
function inCertainOrder(events: readonly Dated[]): readonly Dated[] {
  const kept: Dated[] = [];
  for (const event of events.toSorted(byLastDay)) {
    const last = kept.at(-1);
    if (!last || isOrderCertain(last.date.edtf, event.date.edtf)) kept.push(event);
  }
  return kept;
}

/** By the end of the span: taking what ends first leaves room for the most (interval scheduling). */
function byLastDay(a: Dated, b: Dated): number {
  return compareText(spanOf(a.date.edtf).last, spanOf(b.date.edtf).last) || compareText(a.id, b.id);
}

/** Never the order of the key: every second one first, the later before the earlier. */
function inOtherOrder(events: readonly Dated[]): readonly Dated[] {
  return [
    ...events.filter((_, at) => at % 2 === 1),
    ...events.filter((_, at) => at % 2 === 0).toReversed(),
  ];
}
