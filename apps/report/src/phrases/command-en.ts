/** Help of `linchpin handout`. */
export const HANDOUT_USAGE = `Usage:
  linchpin handout <dossier> [--out DIR] [--for student|teacher] [--form A|B|C]

Writes the handouts of one dossier as PDF files: *-read, *-quiz and *-review for students, *-teacher for
the teacher. The dossier is a name of ours or a path to a YAML file.

Forms A, B and C are for neighbours in class: the same questions, the answers in other places and in part
others to choose from. The files of B and C end in the letter (*-quiz-b, *-review-b, *-teacher-b).

Options:
  --out DIR       the folder to write to (./handouts)
  --for READER    only what this reader gets: student or teacher
  --form LETTER   which form of the quiz: A, B or C (A)
  --help          this text

Examples:
  pnpm handout korus-alliance
  pnpm handout korus-alliance --for student --out print
  pnpm handout korus-alliance --form B
  pnpm handout my/dossier.yaml`;

/** What `linchpin handout` says, in English. */
export const commandPhrasesEn = {
  unknownDossier: ({ name, known, closest }: UnknownDossier) => {
    const ours = known.length === 0 ? "none is here" : `there is: ${known.join(", ")}`;
    return closest === undefined
      ? `There is no dossier "${name}"; ${ours}.`
      : `There is no dossier "${name}" (${ours}); did you mean "${closest}"?`;
  },
  problem: ({ file, problem }: { readonly file: string; readonly problem: string }) =>
    `${file}:${problem}`,
  faulty: ({ problems }: { readonly problems: number }) =>
    problems === 1
      ? "1 problem: mend it and try again. Nothing was written."
      : `${problems} problems: mend them and try again. Nothing was written.`,
  unknownForm: ({ form, known }: { readonly form: string; readonly known: readonly string[] }) =>
    `There is no form "${form}"; there is: ${known.join(", ")}.`,
  noLanguage: ({ language, printed }: NoLanguage) =>
    `Handouts in ${language} are not there yet; they can be printed in ${printed.join(", ")}. Nothing was written.`,
  noGlyphs: ({ characters }: { readonly characters: readonly string[] }) =>
    `Our fonts cannot print these characters of the dossier: ${characters.join(" ")}. Nothing was written.`,
  wrote: ({ file, pages }: { readonly file: string; readonly pages: number }) =>
    `${file}: ${pages === 1 ? "1 page" : `${pages} pages`}`,
} as const;

type UnknownDossier = {
  readonly name: string;
  readonly known: readonly string[];
  readonly closest: string | undefined;
};

type NoLanguage = { readonly language: string; readonly printed: readonly string[] };
