import type { ArgumentMap, MapArgument, MapPart, MapRelation } from "@linchpin/model";

const WORDS = { supports: "supports", rebuts: "speaks against", undercuts: "questions this step" };

/** A map whose first argument is the thesis; each link reads "one supports other". */
export function sampleMap(all: readonly MapArgument[], links: readonly string[]): ArgumentMap {
  return { thesis: all[0]?.id ?? "", arguments: all, relations: links.map(relationOf) };
}

/** An argument with two premises and an unstated warrant, all with words of their own. */
export function sampleArgument(id: string, change: Partial<MapArgument> = {}): MapArgument {
  return {
    id,
    label: `the argument ${id}`,
    standing: "sub",
    holder: "the editorial",
    claim: samplePart(`${id}-claim`, { role: "claim", kicker: "Claim" }),
    premises: [samplePart(`${id}-reason`), samplePart(`${id}-evidence`, { role: "evidence" })],
    warrant: samplePart(`${id}-warrant`, { role: "warrant", stated: false }),
    ...change,
  };
}

/** A part that says something about itself. */
export function samplePart(id: string, change: Partial<MapPart> = {}): MapPart {
  const text = `What ${id} says in a sentence that is long enough to need a second line somewhere.`;
  return { id, role: "reason", kicker: "Reason", text, stated: true, paragraphs: [3], ...change };
}

function relationOf(link: string): MapRelation {
  const [from = "", kind, to = ""] = link.split(" ");
  if (!isKind(kind)) throw new Error(`"${link}" is no link.`);
  return { kind, from, to, word: WORDS[kind], doubtful: false };
}

function isKind(kind: string | undefined): kind is MapRelation["kind"] {
  return kind !== undefined && kind in WORDS;
}
