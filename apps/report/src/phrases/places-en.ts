import { runsOf } from "./runs-of.ts";

/** "title, ¶1–3, 7": set out so that a narrow column can break it at its spaces; no places are no words. */
export function namePlaces(paragraphs: readonly number[]): string {
  const body = runsOf(paragraphs.filter((n) => n !== 0)).map(runText);
  const named = body.length === 0 ? [] : [`¶${body.join(", ")}`];
  return [...(paragraphs.includes(0) ? ["title"] : []), ...named].join(", ");
}

function runText(run: readonly number[]): string {
  return run.length < 3 ? run.join(", ") : `${run[0]}–${run.at(-1)}`;
}
