import type { Argument, Premise } from "../../dossier/argument.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { isSettled } from "../../dossier/doubt.ts";
import { isToCome, type ReportedEvent } from "../../dossier/event.ts";
import type { Position } from "../../dossier/position.ts";
import { compareIds } from "../../order.ts";
import { lookupOf } from "../../views/lookup.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll, type Use } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption, Rationale } from "../item.ts";
import { mapPartsOf } from "../map-parts.ts";
import { nearestInLength, type Pool, poolOf } from "../pool.ts";
import { restated } from "../restated.ts";
import { asking, keyed } from "../subject.ts";
import { toldEvent } from "../told-event.ts";

const FEWEST_EVENTS = 2;

/** "What must happen first before the editorial backs …?" (DOK 2): the part of a stance that students drop. */
export function draftCondition(context: ItemContext): readonly Draft[] {
  const { positions, source } = context.dossier;
  const conditional = positions.filter(
    ({ actor, condition, stance }) =>
      actor === source.author && condition !== undefined && stance === "for",
  );
  if (conditional.length === 0) return refuseAll("condition", "nothing-to-ask");
  const events = eventPool(context.dossier);
  return conditional.map((position) => ({
    template: "condition",
    about: position.id,
    make: (use) => attempt(context, position, { events, use }),
  }));
}

type Drawing = { readonly events: Pool<ReportedEvent>; readonly use: Use };

function attempt(context: ItemContext, position: Position, { events, use }: Drawing): Attempted {
  const { dossier, say } = context;
  const { id, actor, issue, condition } = position;
  const proposition = lookupOf(dossier).issues.get(issue)?.proposition;
  if (!condition || proposition === undefined) return "nothing-to-ask";
  if (!isSettled(position)) return "not-settled";

  const [stem, statement] = [say.conditionStem(), say.conditionStatement(proposition)];
  const key = keyed("condition", condition.text);
  const candidates = distractorsFor(context, position, events);
  if (candidates.length < 2) return "no-event-to-come";
  const asked = [stem, statement];
  const distractors = pickDistractors(context, { asked, keys: [key], candidates, use });
  if (!distractors) return "no-fair-options";

  const paragraphs = [...paragraphsOf(dossier, condition.passages)];
  return {
    id: `condition/${id}`,
    template: "condition",
    kind: "single-choice",
    asks: asking({ actors: [actor], issues: [issue], positions: [id] }),
    stem,
    statement,
    options: [key, ...distractors],
    key: [key.id],
    passages: condition.passages,
    hint: paragraphs,
    rationale: {
      why: say.conditionKey({ account: position.account, paragraphs }),
      paragraphs,
      mapParts: partsAround(context, position),
    },
    asserts: {
      stem: [
        `cell:${actor}/${issue}`,
        ...hangingOn(dossier, issue).map((argument) => `job:${argument.id}`),
        ...restated(position.passages),
      ],
      key: restated(condition.passages),
    },
  };
}

/** The argument whose claim hangs on the same condition, if there is one. */
function partsAround(context: ItemContext, { issue }: Position): Rationale["mapParts"] {
  const [argument] = hangingOn(context.dossier, issue);
  if (!argument) return [];
  return mapPartsOf(context, argument, `${argument.id}-condition`).filter(
    ({ role }) => role === "claim" || role === "condition",
  );
}

/** Arguments on the issue whose claim has a condition. */
function hangingOn({ arguments: all }: Dossier, issue: string): readonly Argument[] {
  return all
    .filter(({ issues, claim }) => claim.condition && issues.some((id) => id === issue))
    .toSorted(compareIds);
}

/**
 * What a hurried reader may take for the condition: what is only spoken of as to come; a reason, which reads
 * like a fact, only where there are too few events.
 */
function distractorsFor(
  context: ItemContext,
  position: Position,
  events: Pool<ReportedEvent>,
): readonly ItemOption[] {
  const length = position.condition?.text.length ?? 0;
  const isApart = ({ passages }: { passages?: readonly string[] | undefined }) =>
    !passages?.some((id) => position.passages.some((own) => own === id));
  const near = nearestInLength(events, length, isApart);
  const reasons = near.length < FEWEST_EVENTS ? reasonsOf(context.dossier).filter(isApart) : [];
  return [
    ...near.map((event) => eventOption(context, event)),
    ...reasons.map((premise) => reasonOption(context, premise)),
  ];
}

function reasonsOf({ arguments: all }: Dossier): readonly Premise[] {
  return all
    .filter((argument) => argument.standing === "main" && isSettled(argument))
    .flatMap(({ premises }) => premises.filter(({ stated }) => stated));
}

function reasonOption({ dossier, say }: ItemContext, { id, text, passages }: Premise): ItemOption {
  const rationale = say.reasonIsNoCondition({ paragraphs: paragraphsOf(dossier, passages) });
  return { id, text, rule: "takes-reason-for-condition", rationale };
}

/** Events to come that are nobody's condition: a second condition would be a second right answer. */
export function eventPool(dossier: Dossier): Pool<ReportedEvent> {
  const conditions = new Set<string>(
    [...dossier.positions, ...dossier.arguments.map(({ claim }) => claim)].flatMap(
      ({ condition }) => condition?.event ?? [],
    ),
  );
  const events = dossier.events.filter(
    (event) =>
      isToCome(event.mode) &&
      event.mode !== "not-expected" &&
      isSettled(event) &&
      !conditions.has(event.id),
  );
  return poolOf(events.toSorted(compareIds), ({ text }) => text);
}

function eventOption({ dossier, say }: ItemContext, event: ReportedEvent): ItemOption {
  return {
    id: event.id,
    text: event.text,
    rule: "takes-event-for-condition",
    rationale: say.eventIsNoCondition(toldEvent(dossier, event)),
  };
}
