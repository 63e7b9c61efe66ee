import type { Dossier } from "../dossier/dossier.ts";
import { closestTo } from "./closest.ts";
import { type Check, type Finding, type Path, problem } from "./finding.ts";

/** The kinds of thing an id can name, by the list they stand in. */
type Named = "actors" | "events" | "issues" | "passages" | "arguments";

type Reference = { readonly path: Path; readonly to: Named; readonly id: string };

/** So many unknown ids get a suggestion; to look for more would take long and help nobody. */
const MOST_SUGGESTIONS = 5;

/** Every id that a coding names must be there; a likely slip of the pen is answered with a suggestion. */
export const checkReferences: Check = (dossier, say) => {
  const known = {
    actors: idsOf(dossier.actors),
    events: idsOf(dossier.events),
    issues: idsOf(dossier.issues),
    passages: idsOf(dossier.passages),
    arguments: idsOf(dossier.arguments),
  };
  const unknown = referencesOf(dossier).filter(({ to, id }) => !known[to].has(id));
  return unknown.map(({ path, to, id }, at): Finding => {
    const closest = at < MOST_SUGGESTIONS ? closestTo(id, known[to]) : undefined;
    return problem(path, say.unknownId({ list: to, id, closest }));
  });
};

/** Ids are unique over the whole dossier, so that each can be spoken of alone. */
export const checkUniqueIds: Check = (dossier, say) => {
  const seen = new Map<string, Path>();
  return idPaths(dossier).flatMap(({ id, path }): Finding[] => {
    const first = seen.get(id);
    if (first !== undefined) return [problem(path, say.idTwice({ id }))];
    seen.set(id, path);
    return [];
  });
};

function idsOf(list: ReadonlyArray<{ readonly id: string }>): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function idPaths(dossier: Dossier): ReadonlyArray<{ readonly id: string; readonly path: Path }> {
  const lists = {
    passages: dossier.passages,
    actors: dossier.actors,
    events: dossier.events,
    issues: dossier.issues,
    positions: dossier.positions,
    arguments: dossier.arguments,
  };
  const premises = dossier.arguments.flatMap(({ premises }, at) =>
    premises.map(({ id }, index) => ({ id, path: ["arguments", at, "premises", index, "id"] })),
  );
  return [
    ...Object.entries(lists).flatMap(([list, things]) =>
      things.map(({ id }, at) => ({ id, path: [list, at, "id"] })),
    ),
    ...premises,
  ];
}

function referencesOf(dossier: Dossier): readonly Reference[] {
  return [
    { path: ["source", "author"], to: "actors", id: dossier.source.author },
    ...actorReferences(dossier),
    ...eventReferences(dossier),
    ...positionReferences(dossier),
    ...argumentReferences(dossier),
  ];
}

function actorReferences({ actors, issues }: Dossier): readonly Reference[] {
  return [
    ...actors.flatMap(({ partOf }, at) => one(["actors", at, "partOf"], "actors", partOf)),
    ...issues.flatMap(({ partOf }, at) => one(["issues", at, "partOf"], "issues", partOf)),
  ];
}

function eventReferences({ events }: Dossier): readonly Reference[] {
  return events.flatMap((event, at) => [
    ...one(["events", at, "by"], "actors", event.by),
    ...event.otherwise.flatMap(({ by }, index) =>
      one(["events", at, "otherwise", index, "by"], "actors", by),
    ),
    ...many(["events", at, "actors"], "actors", event.actors),
    ...many(["events", at, "passages"], "passages", event.passages),
  ]);
}

function positionReferences({ positions }: Dossier): readonly Reference[] {
  return positions.flatMap((position, at) => [
    ...one(["positions", at, "actor"], "actors", position.actor),
    ...one(["positions", at, "issue"], "issues", position.issue),
    ...many(["positions", at, "via"], "actors", position.via),
    ...many(["positions", at, "passages"], "passages", position.passages),
    ...conditionReferences(["positions", at, "condition"], position.condition),
  ]);
}

function argumentReferences(dossier: Dossier): readonly Reference[] {
  return dossier.arguments.flatMap((argument, at) => {
    const path = ["arguments", at];
    return [
      ...one([...path, "actor"], "actors", argument.actor),
      ...many([...path, "issues"], "issues", argument.issues),
      ...many([...path, "claim", "passages"], "passages", argument.claim.passages),
      ...conditionReferences([...path, "claim", "condition"], argument.claim.condition),
      ...argument.premises.flatMap(({ passages }, index) =>
        many([...path, "premises", index, "passages"], "passages", passages),
      ),
      ...many([...path, "warrant", "passages"], "passages", argument.warrant?.passages),
      ...argument.relations.flatMap(({ target }, index) =>
        one([...path, "relations", index, "target"], "arguments", target),
      ),
    ];
  });
}

function conditionReferences(
  path: Path,
  condition: Dossier["positions"][number]["condition"],
): readonly Reference[] {
  if (!condition) return [];
  return [
    ...one([...path, "event"], "events", condition.event),
    ...many([...path, "passages"], "passages", condition.passages),
  ];
}

function one(path: Path, to: Named, id: string | undefined): readonly Reference[] {
  return id === undefined ? [] : [{ path, to, id }];
}

function many(path: Path, to: Named, ids: readonly string[] = []): readonly Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], to, id }));
}

/** Every passage id that some coding rests on. */
export function passagesInUse(dossier: Dossier): ReadonlySet<string> {
  return new Set(referencesOf(dossier).flatMap(({ to, id }) => (to === "passages" ? [id] : [])));
}
