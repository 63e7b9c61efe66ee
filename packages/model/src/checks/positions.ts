import { type Check, type Finding, problem, warning } from "./finding.ts";

/** The author's own positions have the author's voice, and nobody else's have. */
export const checkVoices: Check = ({ source, actors, positions }, say) => {
  const unnamed = new Set(actors.filter(({ kind }) => kind === "unnamed").map(({ id }) => id));
  return positions.flatMap(({ actor, voice, via }, at): Finding[] => {
    const path = ["positions", at];
    if ((voice === "author") !== (actor === source.author))
      return [problem([...path, "voice"], say.authorVoice({ author: source.author }))];
    if (voice === "author" && via.length > 0)
      return [problem([...path, "via"], say.authorNeedsNoVia())];
    if (voice === "imputed" && via.some((id) => !unnamed.has(id)))
      return [problem([...path, "via"], say.imputedIsAuthors())];
    return [];
  });
};

/** Two codings of one actor on one issue in one voice that agree in all are one coding made twice. */
export const checkDoubledPositions: Check = ({ positions }, say) => {
  const seen = new Map<string, string>();
  return positions.flatMap(({ id, actor, issue, voice, stance, condition }, at): Finding[] => {
    const key = [actor, issue, voice, stance, condition?.text].join("\n");
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, id);
      return [];
    }
    return [problem(["positions", at, "id"], say.positionTwice({ other: first }))];
  });
};

/** What has happened is no condition any more: a condition is still to come. */
export const checkConditions: Check = ({ events, positions }, say) => {
  const happened = new Set(events.flatMap(({ id, mode }) => (mode === "happened" ? [id] : [])));
  return positions.flatMap(({ condition }, at): Finding[] =>
    condition?.event && happened.has(condition.event)
      ? [warning(["positions", at, "condition", "event"], say.conditionHasHappened())]
      : [],
  );
};

/** A deck that repeats a paragraph says nothing a second time: the two are one piece of evidence. */
export const checkRepeatedEvidence: Check = ({ source, passages, positions }, say) => {
  const original = new Map(source.paragraphs.map(({ n, repeats }) => [n, repeats ?? n]));
  const paragraphs = new Map<string, number>(passages.map(({ id, paragraph }) => [id, paragraph]));
  return positions.flatMap((position, at): Finding[] => {
    const named = new Set(position.passages.flatMap((id) => paragraphs.get(id) ?? []));
    const meant = new Set([...named].map((n) => original.get(n)));
    if (named.size < 2 || meant.size > 1) return [];
    return [
      warning(["positions", at, "passages"], say.repeatedEvidence({ paragraphs: [...named] })),
    ];
  });
};
