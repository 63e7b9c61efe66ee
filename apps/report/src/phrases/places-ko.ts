import { runsOf } from "./runs-of.ts";

/** "제목, 1~3, 7문단": set out so that a narrow column can break it at its spaces; no places are no words. */
export function namePlaces(paragraphs: readonly number[]): string {
  const body = runsOf(paragraphs.filter((n) => n !== 0)).map(runText);
  const named = body.length === 0 ? [] : [`${body.join(", ")}문단`];
  return [...(paragraphs.includes(0) ? ["제목"] : []), ...named].join(", ");
}

function runText(run: readonly number[]): string {
  return run.length < 3 ? run.join(", ") : `${run[0]}~${run.at(-1)}`;
}
