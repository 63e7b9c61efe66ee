import type { Argument } from "../dossier/argument.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { isSettled } from "../dossier/doubt.ts";
import { decide, type Shared, sharedOf } from "./both.ts";
import type { Decision, DecisionKind } from "./decision.ts";
import type { Matchings } from "./match-dossiers.ts";
import { type CellReading, readCells } from "./stance-cells.ts";

/** Everything that two coders of one source both decided, decision by decision. */
export function decisionsOf(a: Dossier, b: Dossier, matchings: Matchings): readonly Decision[] {
  const shared = sharedOf(a, b, matchings);
  return [
    ...cellDecisions(a, b, shared),
    ...decide("issue-complete", shared.issues, ({ complete }) => (complete ? "yes" : "no")),
    ...decide("event-mode", shared.events, ({ mode }) => mode),
    ...decide("event-date", shared.events, ({ date }) => date?.edtf ?? "none"),
    ...argumentDecisions(shared.arguments, holderNames(a, b, shared)),
    ...relationDecisions(shared.arguments),
    ...decide("actor-kind", shared.actors, ({ kind }) => kind),
    ...paragraphDecisions(a, b),
  ];
}

/** Voice and force are asked of a cell only where both coders hear somebody speak. */
function cellDecisions(a: Dossier, b: Dossier, { actors, issues }: Shared): readonly Decision[] {
  const [cellsA, cellsB] = [readCells(a), readCells(b)];
  const cells = actors.flatMap((actor) =>
    issues.map((issue) => {
      const [one, other] = [cellsA(actor.a.id, issue.a.id), cellsB(actor.b.id, issue.b.id)];
      return { one, other, at: placed([actor.subject, issue.subject], one, other) };
    }),
  );
  return (["stance", "voice", "force"] as const).flatMap((part) =>
    cells.flatMap(({ one, other, at }): Decision[] => {
      const [valueA, valueB] = [one[part], other[part]];
      return valueA === undefined || valueB === undefined
        ? []
        : [{ kind: CELL_KINDS[part], ...at, a: valueA, b: valueB }];
    }),
  );
}

const CELL_KINDS = {
  stance: "stance",
  voice: "voice",
  force: "position-force",
} as const satisfies Record<string, DecisionKind>;

function placed(about: Decision["about"], a: CellReading, b: CellReading) {
  const paragraphs = [...new Set([...a.paragraphs, ...b.paragraphs])].toSorted((x, y) => x - y);
  return { about, paragraphs, inDoubt: a.inDoubt || b.inDoubt };
}

type Arguments = Shared["arguments"];

function argumentDecisions(
  both: Arguments,
  holderNames: { readonly a: HolderName; readonly b: HolderName },
): readonly Decision[] {
  const holders = both.map((one) => ({
    ...one,
    a: holderNames.a(one.a),
    b: holderNames.b(one.b),
  }));
  const answered = both.filter(({ a, b }) => a.answer !== undefined && b.answer !== undefined);
  return [
    ...decide("argument-holder", holders, (name) => name),
    ...decide("argument-standing", both, ({ standing }) => standing),
    ...decide("counter-answer", answered, ({ answer }) => answer ?? "none"),
    ...decide("claim-kind", both, ({ claim }) => claim.kind),
    ...decide("claim-force", both, ({ claim }) => claim.force),
    ...decide("warrant", both, warrantValue),
  ];
}

type HolderName = (argument: Argument) => string;

/** Both coders' holders by the first coder's names, so that one actor is one value. */
function holderNames(a: Dossier, b: Dossier, { actors }: Shared): { a: HolderName; b: HolderName } {
  const namesA = new Map<string, string>(a.actors.map(({ id, name }) => [id, name]));
  const namesB = new Map<string, string>([
    ...b.actors.map(({ id, name }) => [id, name] as const),
    ...actors.map((both) => [both.b.id, both.a.name] as const),
  ]);
  return {
    a: ({ actor }) => namesA.get(actor) ?? actor,
    b: ({ actor }) => namesB.get(actor) ?? actor,
  };
}

function warrantValue({ warrant }: Argument): string {
  if (!warrant) return "none";
  return warrant.stated ? "stated" : "unstated";
}

/** One decision for every two arguments, each way: most bear on one another not at all. */
function relationDecisions(both: Arguments): readonly Decision[] {
  return both.flatMap((from) =>
    both
      .filter((to) => to !== from)
      .map((to) => ({
        kind: "relation" as const,
        about: [from.subject, to.subject],
        paragraphs: from.paragraphs,
        inDoubt: [...relationsTo(from.a, to.a), ...relationsTo(from.b, to.b)].some(isUnsettled),
        a: relationValue(from.a, to.a),
        b: relationValue(from.b, to.b),
      })),
  );
}

function relationValue(from: Argument, to: Argument): string {
  const kinds = relationsTo(from, to).map(({ kind }) => kind);
  return kinds.length === 0 ? "none" : kinds.toSorted().join("+");
}

function relationsTo(from: Argument, to: Argument): Argument["relations"] {
  return from.relations.filter(({ target }) => target === to.id);
}

function isUnsettled(relation: Argument["relations"][number]): boolean {
  return !isSettled(relation);
}

function paragraphDecisions(a: Dossier, b: Dossier): readonly Decision[] {
  return a.source.paragraphs.flatMap(({ n, role }): Decision[] => {
    const other = b.source.paragraphs.find((paragraph) => paragraph.n === n);
    if (!other) return [];
    const at = { about: [], paragraphs: [n], inDoubt: false };
    return [{ kind: "paragraph-role", ...at, a: role, b: other.role }];
  });
}
