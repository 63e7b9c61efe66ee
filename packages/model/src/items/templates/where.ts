import type { Argument } from "../../dossier/argument.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { isSettled } from "../../dossier/doubt.ts";
import type { Position, Voice } from "../../dossier/position.ts";
import type { Paragraph } from "../../dossier/source.ts";
import { lookupOf } from "../../views/lookup.ts";
import { type Attempted, type Draft, type ItemContext, refuseAll } from "../context.ts";
import type { AsksAbout, ItemOption } from "../item.ts";
import { restated } from "../restated.ts";
import { asking, keepsForce } from "../subject.ts";

const FEWEST_PARAGRAPHS = 6;
const FEWEST_DISTRACTORS = 2;

/** Something that is to be found in the text. */
type Sought = {
  readonly id: string;
  readonly voice: Voice;
  readonly text: string;
  readonly passages: readonly string[];
  /** Where the same matter comes up too: neither a right paragraph nor a wrong one. */
  readonly related: readonly string[];
  readonly asks: AsksAbout;
};

/**
 * "In which paragraph does the editorial report this view?" (DOK 2): the evidence, by paragraph
 * number. Every paragraph that shows it is right; those that touch on the same actor or issue are
 * not offered.
 */
export function draftWhere(context: ItemContext): readonly Draft[] {
  const { dossier } = context;
  if (bodyOf(dossier).length < FEWEST_PARAGRAPHS) return refuseAll("where", "too-few-paragraphs");
  return [
    ...dossier.positions.map((position) => ({
      template: "where" as const,
      about: position.id,
      make: () => attemptView(context, position),
    })),
    ...dossier.arguments
      .filter(({ actor, standing }) => actor === dossier.source.author && standing === "sub")
      .map((argument) => ({
        template: "where" as const,
        about: argument.id,
        make: () => attemptClaim(context, argument),
      })),
  ];
}

function attemptView(context: ItemContext, position: Position): Attempted {
  if (!isSettled(position)) return "not-settled";
  if (position.condition) return "conditional-stance";
  return attempt(context, viewSought(context.dossier, position));
}

function attemptClaim(context: ItemContext, argument: Argument): Attempted {
  if (!isSettled(argument)) return "not-settled";
  if (!keepsForce(context, argument)) return "hedge-not-in-words";
  return attempt(context, claimSought(context.dossier, argument));
}

function attempt(context: ItemContext, sought: Sought): Attempted {
  const { dossier, say } = context;
  const body = bodyOf(dossier);
  const right = paragraphsWith(dossier, sought.passages);
  const touched = paragraphsWith(dossier, sought.related);
  const keys = body.filter(({ n }) => right.has(n));
  const others = body.filter(({ n }) => !right.has(n) && !touched.has(n));
  if (keys.length === 0) return "only-in-title-or-deck";
  if (keys.length * 2 > body.length) return "most-paragraphs-fit";
  if (others.length < FEWEST_DISTRACTORS) return "too-few-distractors";

  const offered = [...keys, ...others].toSorted((a, b) => a.n - b.n);
  const isKey = new Set(keys);
  const paragraphs = keys.map(({ n }) => n);
  return {
    id: `where/${sought.id}`,
    template: "where",
    kind: "evidence",
    asks: sought.asks,
    stem: say.whereStem({ voice: sought.voice }),
    statement: say.whereStatement(sought.text),
    options: offered.map((paragraph) => option(context, paragraph, isKey.has(paragraph))),
    key: keys.map(idOf),
    passages: [...sought.passages],
    hint: [],
    rationale: {
      why: say.whereKey({ paragraphs, isOneOfSeveral: keys.length > 1 }),
      paragraphs,
      mapParts: [],
    },
    asserts: { stem: restated(sought.passages), key: restated(sought.passages) },
  };
}

function viewSought(dossier: Dossier, position: Position): Sought {
  const { id, voice, gist, actor, issue, passages } = position;
  const { positionsByIssue, positionsByActor } = lookupOf(dossier);
  const others = [positionsByIssue.get(issue), positionsByActor.get(actor)];
  const argued = dossier.arguments.filter(({ issues }) => issues.includes(issue));
  return {
    id,
    voice,
    text: gist,
    passages,
    related: [
      ...others.flatMap((found) => (found ?? []).flatMap((other) => [...other.passages])),
      ...argued.flatMap(passagesOf),
    ],
    asks: asking({ actors: [actor], issues: [issue], positions: [id] }),
  };
}

function claimSought(dossier: Dossier, argument: Argument): Sought {
  const { id, actor, claim, issues, relations } = argument;
  const { arguments: known } = lookupOf(dossier);
  const supported = relations.flatMap(({ target }) => known.get(target) ?? []);
  const onIssues = issues.flatMap((issue) => lookupOf(dossier).positionsByIssue.get(issue) ?? []);
  return {
    id,
    voice: "author",
    text: claim.text,
    passages: claim.passages,
    related: [
      ...[argument, ...supported].flatMap(passagesOf),
      ...onIssues.flatMap(({ passages }) => [...passages]),
    ],
    asks: asking({ actors: [actor], issues, arguments: [id] }),
  };
}

/** Where an argument is made: its claim and what is offered for it. */
function passagesOf({ claim, premises }: Argument): readonly string[] {
  return [...claim.passages, ...premises.flatMap(({ passages }) => passages ?? [])];
}

/** The paragraphs with some of the passages; a paragraph and the one it repeats stand for each other. */
function paragraphsWith(dossier: Dossier, passages: readonly string[]): ReadonlySet<number> {
  const { paragraph, repeats } = lookupOf(dossier);
  const found = new Set(passages.flatMap((id) => paragraph.get(id) ?? []));
  for (const [copy, original] of repeats) {
    if (found.has(copy)) found.add(original);
    if (found.has(original)) found.add(copy);
  }
  return found;
}

/** The deck repeats what the body says: only the body is asked for. */
function bodyOf({ source }: Dossier): readonly Paragraph[] {
  return source.paragraphs.filter(({ role }) => role === "body");
}

function idOf({ n }: Paragraph): string {
  return `p${n}`;
}

function option({ say }: ItemContext, paragraph: Paragraph, isKey: boolean): ItemOption {
  const { n, function: job } = paragraph;
  return {
    id: idOf(paragraph),
    text: say.paragraphName(n),
    rule: isKey ? "key" : "takes-other-paragraph",
    rationale: isKey ? "" : say.whereNotThis({ n, job }),
  };
}
