import { isOrderCertain } from "../dossier/edtf.ts";
import { findPhrases, LANGUAGES } from "../phrases/catalogue.ts";
import { type Check, type Finding, problem, warning } from "./finding.ts";
import { passagesInUse } from "./references.ts";

/** Items, maps and tables need a phrase catalogue in the source's language. */
export const checkLanguage: Check = ({ source: { language } }, say) =>
  findPhrases(language)
    ? []
    : [problem(["source", "language"], say.languageUnknown({ language, known: LANGUAGES }))];

/** Paragraphs run 0, 1, 2 … without a gap, and only paragraph 0 is the title. */
export const checkParagraphs: Check = ({ source: { paragraphs } }, say) => {
  const numbers = new Set(paragraphs.map(({ n }) => n));
  return paragraphs.flatMap(({ n, role, repeats }, at): Finding[] => {
    const path = ["source", "paragraphs", at];
    const findings: Finding[] = [];
    if (n !== at)
      findings.push(problem([...path, "n"], say.paragraphOutOfOrder({ n, expected: at })));
    if ((role === "title") !== (n === 0))
      findings.push(problem([...path, "role"], say.titleIsParagraphZero()));
    if (repeats !== undefined && (repeats === n || !numbers.has(repeats)))
      findings.push(problem([...path, "repeats"], say.unknownParagraph({ n: repeats })));
    return findings;
  });
};

/** Every paragraph number a coding names is one of the source's. */
export const checkParagraphNumbers: Check = (dossier, say) => {
  const known = new Set(dossier.source.paragraphs.map(({ n }) => n));
  const named = [
    ...dossier.passages.map(({ paragraph }, at) => ({
      n: paragraph,
      path: ["passages", at, "paragraph"],
    })),
    ...(["actors", "terms"] as const).flatMap((list) =>
      dossier[list].flatMap(({ paragraphs }, at) =>
        paragraphs.map((n, index) => ({ n, path: [list, at, "paragraphs", index] })),
      ),
    ),
  ];
  return named
    .filter(({ n }) => !known.has(n))
    .map(({ n, path }) => problem(path, say.unknownParagraph({ n })));
};

/** A passage that nothing rests on is a left-over or a coding that was forgotten. */
export const checkPassagesUsed: Check = (dossier, say) => {
  const used = passagesInUse(dossier);
  return dossier.passages.flatMap(({ id }, at): Finding[] =>
    used.has(id) ? [] : [warning(["passages", at, "id"], say.passageUnused({ id }))],
  );
};

/** What happened cannot have happened after the editorial was published. */
export const checkEventDates: Check = ({ source, events }, say) => {
  const published = source.published?.edtf;
  if (published === undefined) return [];
  return events.flatMap(({ mode, date }, at): Finding[] => {
    if (mode !== "happened" || date === undefined) return [];
    if (!isOrderCertain(published, date.edtf)) return [];
    return [
      problem(
        ["events", at, "date", "edtf"],
        say.happenedAfterPublication({ date: date.edtf, published }),
      ),
    ];
  });
};
