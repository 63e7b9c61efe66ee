import type { Premise } from "../dossier/argument.ts";
import type { DossierDraft, Draft } from "../dossier/draft.ts";
import type { Condition } from "../dossier/position.ts";
import type { ProblemPhrases } from "../phrases/problem-phrases.ts";
import { closestTo } from "./closest.ts";
import { type Finding, type Path, problem } from "./finding.ts";

/** The kinds of thing an id can name, by the list they stand in. */
type Named = "actors" | "events" | "issues" | "passages" | "arguments";

type Reference = { readonly path: Path; readonly to: Named; readonly id: string };

/** So many unknown ids get a suggestion; to look for more would take long and help nobody. */
const MOST_SUGGESTIONS = 5;

/** Every id that a coding names must be there; a likely slip of the pen is answered with a suggestion. */
export function checkReferences(draft: DossierDraft, say: ProblemPhrases): readonly Finding[] {
  const known = {
    actors: idsOf(draft.actors),
    events: idsOf(draft.events),
    issues: idsOf(draft.issues),
    passages: idsOf(draft.passages),
    arguments: idsOf(draft.arguments),
  };
  const unknown = referencesOf(draft).filter(({ to, id }) => !known[to].has(id));
  return unknown.map(({ path, to, id }, at): Finding => {
    const closest = at < MOST_SUGGESTIONS ? closestTo(id, known[to]) : undefined;
    return problem(path, say.unknownId({ list: to, id, closest }));
  });
}

/** Ids are unique over the whole dossier, so that each can be spoken of alone. */
export function checkUniqueIds(draft: DossierDraft, say: ProblemPhrases): readonly Finding[] {
  const seen = new Set<string>();
  return idPaths(draft).flatMap(({ id, path }): Finding[] => {
    if (seen.has(id)) return [problem(path, say.idTwice({ id }))];
    seen.add(id);
    return [];
  });
}

type Things = ReadonlyArray<{ readonly id?: string | undefined }>;

function idsOf(things: Things = []): ReadonlySet<string> {
  return new Set(things.flatMap(({ id }) => id ?? []));
}

function idPaths(draft: DossierDraft): ReadonlyArray<{ readonly id: string; readonly path: Path }> {
  const lists = ["passages", "actors", "events", "issues", "positions", "arguments"] as const;
  return [
    ...lists.flatMap((list) => idsIn(draft[list], [list])),
    ...(draft.arguments ?? []).flatMap(({ premises }, at) =>
      idsIn(premises, ["arguments", at, "premises"]),
    ),
  ];
}

function idsIn(things: Things = [], path: Path) {
  return things.flatMap(({ id }, at) => (id ? [{ id, path: [...path, at, "id"] }] : []));
}

function referencesOf(draft: DossierDraft): readonly Reference[] {
  return [
    ...one(["source", "author"], "actors", draft.source?.author),
    ...memberReferences(draft),
    ...eventReferences(draft),
    ...positionReferences(draft),
    ...argumentReferences(draft),
  ];
}

function memberReferences({ actors = [], issues = [] }: DossierDraft): readonly Reference[] {
  return [
    ...actors.flatMap(({ partOf }, at) => one(["actors", at, "partOf"], "actors", partOf)),
    ...issues.flatMap(({ partOf }, at) => one(["issues", at, "partOf"], "issues", partOf)),
  ];
}

function eventReferences({ events = [] }: DossierDraft): readonly Reference[] {
  return events.flatMap((event, at) => [
    ...one(["events", at, "by"], "actors", event.by),
    ...(event.otherwise ?? []).flatMap(({ by }, index) =>
      one(["events", at, "otherwise", index, "by"], "actors", by),
    ),
    ...many(["events", at, "actors"], "actors", event.actors),
    ...many(["events", at, "passages"], "passages", event.passages),
  ]);
}

function positionReferences({ positions = [] }: DossierDraft): readonly Reference[] {
  return positions.flatMap((position, at) => [
    ...one(["positions", at, "actor"], "actors", position.actor),
    ...one(["positions", at, "issue"], "issues", position.issue),
    ...many(["positions", at, "via"], "actors", position.via),
    ...many(["positions", at, "passages"], "passages", position.passages),
    ...conditionReferences(["positions", at, "condition"], position.condition),
  ]);
}

function argumentReferences(draft: DossierDraft): readonly Reference[] {
  return (draft.arguments ?? []).flatMap((argument, at) => {
    const path = ["arguments", at];
    return [
      ...one([...path, "actor"], "actors", argument.actor),
      ...many([...path, "issues"], "issues", argument.issues),
      ...many([...path, "claim", "passages"], "passages", argument.claim?.passages),
      ...conditionReferences([...path, "claim", "condition"], argument.claim?.condition),
      ...premiseReferences([...path, "premises"], argument.premises),
      ...many([...path, "warrant", "passages"], "passages", argument.warrant?.passages),
      ...(argument.relations ?? []).flatMap(({ target }, index) =>
        one([...path, "relations", index, "target"], "arguments", target),
      ),
    ];
  });
}

function premiseReferences(path: Path, premises: ReadonlyArray<Draft<Premise>> = []) {
  return premises.flatMap((premise, index) => [
    ...many([...path, index, "passages"], "passages", premise.passages),
    ...one([...path, index, "argument"], "arguments", premise.argument),
  ]);
}

function conditionReferences(path: Path, condition: Draft<Condition> | undefined) {
  return [
    ...one([...path, "event"], "events", condition?.event),
    ...many([...path, "passages"], "passages", condition?.passages),
  ];
}

/** What is still empty names nothing yet. */
function one(path: Path, to: Named, id: string | undefined): readonly Reference[] {
  return id === undefined || id === "" ? [] : [{ path, to, id }];
}

function many(path: Path, to: Named, ids: readonly string[] = []): readonly Reference[] {
  return ids.flatMap((id, index) => one([...path, index], to, id));
}

/** Every passage id that some coding rests on. */
export function passagesInUse(draft: DossierDraft): ReadonlySet<string> {
  return new Set(referencesOf(draft).flatMap(({ to, id }) => (to === "passages" ? [id] : [])));
}
