import { isSettled } from "../../dossier/doubt.ts";
import { isToCome, type ReportedEvent } from "../../dossier/event.ts";
import { compareIds } from "../../order.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll, type Use } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption } from "../item.ts";
import { nearestInLength, type Pool, poolOf } from "../pool.ts";
import { restated } from "../restated.ts";
import { asking, keyed } from "../subject.ts";
import { toldEvent } from "../told-event.ts";

/**
 * "Which of these had already happened when the editorial was written?" (DOK 2). What only goes on
 * is neither a fact that is done nor a plan, so it is on neither side.
 */
export function draftHappened(context: ItemContext): readonly Draft[] {
  const { events } = context.dossier;
  const toCome = events.filter((event) => isToCome(event.mode) && isSettled(event));
  if (toCome.length < 2) return refuseAll("happened", "no-event-to-come");
  const pool = poolOf(toCome.toSorted(compareIds), ({ text }) => text);
  return events
    .filter(({ mode }) => mode === "happened")
    .map((event) => ({
      template: "happened",
      about: event.id,
      make: (use) => attempt(context, event, { pool, use }),
    }));
}

type Drawing = { readonly pool: Pool<ReportedEvent>; readonly use: Use };

function attempt(context: ItemContext, event: ReportedEvent, { pool, use }: Drawing): Attempted {
  const { dossier, say } = context;
  if (!isSettled(event)) return "not-settled";
  const own = new Set<string>(event.passages);
  const isApart = ({ passages, otherwise }: ReportedEvent) =>
    !passages.some((id) => own.has(id)) && otherwise.every(({ mode }) => isToCome(mode));
  const near = nearestInLength(pool, event.text.length, isApart);
  if (near.length < 2) return "no-event-to-come";

  const stem = say.happenedStem();
  const key = keyed(event.id, event.text);
  const candidates = near.map((other) => distractor(context, other));
  const distractors = pickDistractors(context, { asked: [stem], keys: [key], candidates, use });
  if (!distractors) return "no-fair-options";

  const paragraphs = [...paragraphsOf(dossier, event.passages)];
  return {
    id: `happened/${event.id}`,
    template: "happened",
    kind: "single-choice",
    asks: asking({ actors: event.actors, events: [event.id] }),
    stem,
    options: [key, ...distractors],
    key: [key.id],
    passages: event.passages,
    hint: paragraphs,
    rationale: {
      why: say.happenedKey({ paragraphs, date: printedDate(context, event) }),
      paragraphs,
      mapParts: [],
    },
    asserts: { stem: [], key: [`mode:${event.id}`, ...restated(event.passages)] },
  };
}

/** Its date as far as the source prints it. */
function printedDate({ say }: ItemContext, { date }: ReportedEvent): string | undefined {
  return date && date.basis !== "inferred" ? say.printedDate(date) : undefined;
}

function distractor({ dossier, say }: ItemContext, event: ReportedEvent): ItemOption {
  return {
    id: event.id,
    text: event.text,
    rule: "takes-plan-for-fact",
    rationale: say.eventDidNotHappen(toldEvent(dossier, event)),
  };
}
