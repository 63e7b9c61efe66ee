import { mentionOf } from "../../dossier/actor.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { isSettled } from "../../dossier/doubt.ts";
import type { EventMode, ReportedEvent } from "../../dossier/event.ts";
import type { Position } from "../../dossier/position.ts";
import { compareIds } from "../../order.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { type Attempted, type ItemContext, outcomeOf, type TemplateOutcome } from "../context.ts";
import { pickDistractors } from "../fair-options.ts";
import type { ItemOption, Rationale } from "../item.ts";
import { mapPartsOf } from "../map-parts.ts";
import { restated } from "../restated.ts";

/** What a hurried reader may take for the condition: what is only spoken of as to come. */
const TO_COME: ReadonlySet<EventMode> = new Set([
  "planned",
  "expected",
  "hoped",
  "proposed",
  "not-expected",
]);

/** "What must happen first before the editorial backs …?" (DOK 2): the part of a stance that students drop. */
export function deriveConditionItems(context: ItemContext): TemplateOutcome {
  const { positions, source } = context.dossier;
  const conditional = positions.filter(
    ({ actor, condition }) => actor === source.author && condition !== undefined,
  );
  return outcomeOf(
    "condition",
    conditional.map((position) => attemptItem(context, position)),
  );
}

function attemptItem(context: ItemContext, position: Position): Attempted {
  const { dossier, say } = context;
  const { id, actor, issue, condition } = position;
  const proposition = dossier.issues.find((known) => known.id === issue)?.proposition;
  if (!condition || proposition === undefined) return { about: id, reason: "no-condition" };
  if (!isSettled(position)) return { about: id, reason: "not-settled" };

  const statement = say.conditionStatement(proposition);
  const key: ItemOption = { id: "condition", text: condition.text, rule: "key", rationale: "" };
  const distractors = pickDistractors(statement, key, distractorsFor(context, position), { say });
  if (!distractors) return { about: id, reason: "no-fair-options" };

  const paragraphs = paragraphsOf(dossier, condition.passages);
  return {
    id: `condition/${id}`,
    template: "condition",
    kind: "single-choice",
    asks: { actors: [actor], issues: [issue], positions: [id], arguments: [] },
    stem: say.conditionStem(),
    statement,
    options: [key, ...distractors],
    key: [key.id],
    passages: condition.passages,
    hint: [...paragraphs],
    rationale: {
      why: say.conditionKey({ account: position.account, paragraphs }),
      paragraphs: [...paragraphs],
      mapParts: partsAround(context, position),
    },
    asserts: {
      stem: [`cell:${actor}/${issue}`, ...restated(position.passages)],
      key: restated(condition.passages),
    },
  };
}

/** The argument whose claim hangs on the same condition, if there is one. */
function partsAround(context: ItemContext, { issue }: Position): Rationale["mapParts"] {
  const [argument] = context.dossier.arguments
    .filter(({ issues, claim }) => claim.condition && issues.includes(issue))
    .toSorted(compareIds);
  if (!argument) return [];
  return mapPartsOf(context, argument, `${argument.id}-condition`).filter(
    ({ role }) => role === "claim" || role === "condition",
  );
}

function distractorsFor({ dossier, say }: ItemContext, position: Position): readonly ItemOption[] {
  const asked = new Set(dossier.positions.flatMap(({ condition }) => condition?.event ?? []));
  return dossier.events
    .filter(
      (event) =>
        TO_COME.has(event.mode) &&
        isSettled(event) &&
        !asked.has(event.id) &&
        !sharesPassage(event, position),
    )
    .map((event) => ({
      id: event.id,
      text: event.text,
      rule: "takes-event-for-condition",
      rationale: say.eventIsNoCondition({
        mode: event.mode,
        by: event.by === dossier.source.author ? undefined : nameOf(dossier, event.by),
        paragraphs: paragraphsOf(dossier, event.passages),
      }),
    }));
}

/** The step the stem asks about is itself an event to come; as an option it would be nonsense. */
function sharesPassage({ passages }: ReportedEvent, position: Position): boolean {
  return passages.some((id) => position.passages.includes(id));
}

function nameOf({ actors }: Dossier, id: string | undefined): string | undefined {
  const actor = actors.find((known) => known.id === id);
  return actor && mentionOf(actor);
}
