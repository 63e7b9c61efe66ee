import { type Comparison, compareDossiers, type MatchMap, parseMatchMap } from "@linchpin/model";
import { comparePhrasesEn as say } from "../phrases/compare-en.ts";
import { FileRefusal, type World } from "../world.ts";
import { agreementLines } from "./compare/say-agreements.ts";
import { disagreementLines } from "./compare/say-disagreements.ts";
import { matchedLine, oneSidedLines } from "./compare/say-matchings.ts";
import { paintFor } from "./paint.ts";
import { type NamedDossier, requireDossier } from "./read-dossier.ts";
import { defineVerb } from "./verb.ts";

/** `dossier compare A B`: where two coders of one editorial part, and how far they agree. */
export const compareVerb = defineVerb({
  name: "compare",
  options: { map: { type: "string" }, json: { type: "boolean" } },
  words: { least: 2, most: 2 },
  run: async ({ words: [first = "", second = ""], values }, world) => {
    const a = await requireDossier(first, world);
    const b = await requireDossier(second, world);
    const map = values.map === undefined ? undefined : await readMap(values.map, { a, b }, world);
    const outcome = compareDossiers(a.dossier, b.dossier, map);
    if (!outcome.ok) {
      world.complain(say.notOneSource(outcome.reason));
      return 1;
    }
    if (values.json) world.say(JSON.stringify(toJson({ a, b }, outcome.comparison)));
    else for (const line of linesOf({ a, b }, outcome.comparison, world)) world.say(line);
    return 0;
  },
});

type Sides = { readonly a: NamedDossier; readonly b: NamedDossier };

async function readMap(file: string, { a, b }: Sides, world: World): Promise<MatchMap> {
  const reading = parseMatchMap(await world.readText(file), a.dossier, b.dossier);
  if (reading.ok) return reading.map;
  const sentences = reading.problems.map((problem) =>
    say.inMap({ file, sentence: withoutControls(say.mapProblem(problem)) }),
  );
  throw new FileRefusal(sentences.join("\n"));
}

/** What a terminal would obey is shown as a mark. */
function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\uFFFD");
}

function linesOf({ a, b }: Sides, comparison: Comparison, world: World): readonly string[] {
  const paint = paintFor(world);
  return [
    say.head({ a: coding(a), b: coding(b) }),
    "",
    ...disagreementLines(comparison, paint),
    "",
    ...oneSidedLines(comparison.matchings, paint),
    paint.strong(say.agreement),
    "",
    ...agreementLines(comparison.agreements),
    "",
    matchedLine(comparison.matchings),
    say.aboutAlpha,
  ];
}

/** The shape is described in the README. An alpha that there is none of is null. */
function toJson({ a, b }: Sides, { disagreements, agreements, matchings }: Comparison) {
  return {
    a: coding(a),
    b: coding(b),
    disagreements,
    agreements: agreements.map((one) => ({ ...one, alpha: one.alpha ?? null })),
    matchings,
  };
}

function coding({ file, dossier }: NamedDossier) {
  return { file, coder: dossier.coding.coder };
}
