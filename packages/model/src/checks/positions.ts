import { type Check, type Finding, problem } from "./finding.ts";

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
