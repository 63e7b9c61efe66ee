import { deriveQuiz, FORM_LETTERS, phrasesFor, type Quiz } from "@linchpin/model";
import { Mistyped } from "../command-line/command-line.ts";
import { commandLinePhrasesEn } from "../phrases/command-line-en.ts";
import { itemsPhrasesEn as say } from "../phrases/items-en.ts";
import { uncoveredLines } from "./items/outcome-lines.ts";
import { answerTo, questionLines } from "./items/question-lines.ts";
import { type NamedDossier, requireDossier } from "./read-dossier.ts";
import { defineVerb } from "./verb.ts";

const LARGEST = 60;

/** `dossier form FILE`: one quiz as a class gets it, its answers after it, and what it leaves out. */
export const formVerb = defineVerb({
  name: "form",
  options: {
    letter: { type: "string", default: "A" },
    seed: { type: "string" },
    size: { type: "string" },
    json: { type: "boolean" },
  },
  words: { least: 1, most: 1 },
  run: async ({ words: [name = ""], values: { letter, seed, size, json } }, world) => {
    const draw = FORM_LETTERS.map(String).indexOf(letter.toUpperCase());
    if (draw === -1)
      throw new Mistyped(commandLinePhrasesEn.noSuchForm({ found: letter, known: FORM_LETTERS }));
    const choosing = {
      ...(seed !== undefined && { seed }),
      ...(size !== undefined && sizeOf(size)),
    };
    const named = await requireDossier(name, world);
    const { forms, notCovered } = deriveQuiz(named.dossier, choosing);
    const form = forms[draw] ?? forms[0];
    if (form.items.length === 0) {
      world.complain(say.nothing({ file: named.file }));
      return 1;
    }
    if (json) world.say(JSON.stringify({ file: named.file, form, notCovered }));
    else for (const line of formLines(form, notCovered, named)) world.say(line);
    return 0;
  },
});

function sizeOf(typed: string): { readonly size: number } {
  const size = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (size < 1 || size > LARGEST)
    throw new Mistyped(commandLinePhrasesEn.notASize({ found: typed, most: LARGEST }));
  return { size };
}

function formLines(
  { letter, seed, items, digest }: Quiz["forms"][number],
  notCovered: Quiz["notCovered"],
  { dossier }: NamedDossier,
): readonly string[] {
  const left = uncoveredLines(notCovered, dossier, phrasesFor(dossier.source.language));
  return [
    say.form({ letter, seed, title: dossier.source.title, count: items.length }),
    say.digest(digest),
    "",
    ...items.flatMap((item, at) => [...questionLines(item, at + 1), ""]),
    say.answers,
    ...items.map((item, at) => `  ${say.answer({ number: at + 1, answer: answerTo(item) })}`),
    ...(left.length === 0 ? [] : ["", say.left, ...left]),
  ];
}
