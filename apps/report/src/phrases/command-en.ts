/** Help of `linchpin handout`. */
export const HANDOUT_USAGE = `Usage: linchpin handout DOSSIER… [options]

Writes handouts as PDF files, tagged for assistive technology, with a page count for each. DOSSIER is
the name of one of ours, as korus-alliance, the path of a YAML file, or a folder: then every dossier.yaml
in its folders is meant. What has not changed since it was printed is not printed again.

For students:
  read      what to have beside the text        quiz   the questions, in forms A, B and C
  review    the map, the answers, the reasons   exit   exit tickets, two on a sheet
  copy      the text itself, from --text: paragraphs and lines numbered, room for notes
For the teacher:
  teacher   all of it, filled in                key    the answers to all forms, to mark by
  lesson    a plan for 20, 45 or 90 minutes

Options:
  --for READER    only what this reader gets: student or teacher
  --only LIST     only these handouts, as read,quiz
  --blocks LIST   only these parts of them, as matrix,map
  --form LETTER   which form of the quiz: A, B, C or all (A); the names of B and C end in -b and -c
  --paper PAPER   a4 or letter (a4, wherever you are: equal commands write equal files)
  --large         in 18 points, for whoever needs it large
  --word          *Read* and *Quiz* as Word files too, to be edited
  --text FILE     your own copy of the text, one paragraph a line; kept nowhere but in the reading copy
  --out DIR       the folder to write to (./handouts)
  --jobs N        how many to draw at once (1 for one dossier, else as many as there are processors, 4 at most)
  --preview       a picture of each page beside each PDF
  --watch         print again whenever a dossier changes, until Ctrl-C
  --json          what was written and what failed, as one JSON object
  --help          this text

Ends with 1 when a dossier was not printed; the others are.

Examples:
  pnpm handout korus-alliance
  pnpm handout korus-alliance --for student --form all --out print
  pnpm handout korus-alliance --only read --large --paper letter
  pnpm handout my/dossier.yaml --text my/copy.txt --word
  pnpm handout my/dossier.yaml --only quiz --preview --watch
  pnpm handout dossiers --jobs 2 --json`;

/** How to come to the help, after a mistake. */
export const HANDOUT_HINT = `Usage: linchpin handout DOSSIER… [options]
linchpin handout --help says more.`;

/** What `linchpin handout` says, in English. */
export const commandPhrasesEn = {
  unknownDossier: ({ name, known, closest }: UnknownDossier) => {
    const ours = known.length === 0 ? "none is here" : `there is: ${known.join(", ")}`;
    return closest === undefined
      ? `There is no dossier "${name}"; ${ours}.`
      : `There is no dossier "${name}" (${ours}); did you mean "${closest}"?`;
  },
  emptyFolder: ({ folder }: { readonly folder: string }) =>
    `There is no dossier in ${folder}: neither it nor one of its folders has a dossier.yaml.`,
  namesakes: ({ slug, files: [first, second] }: Namesakes) =>
    `${first} and ${second} would both be printed as ${slug}: print them one by one, each with an --out of its own.`,
  unknownWord: ({ what, typed, known, closest }: UnknownWord) =>
    `There is no ${what} "${typed}"${closest === undefined ? "" : ` (did you mean "${closest}"?)`}; there is: ${known.join(", ")}.`,
  notJobs: ({ typed, most }: { readonly typed: string; readonly most: number }) =>
    `Jobs are a number from 1 to ${most}, not "${typed}".`,
  oneText: "A text goes with one dossier: name only that one with --text.",
  needsText:
    "A reading copy is made from your own copy of the text: say which with --text my-copy.txt.",
  nothingLeft: "None of these handouts is for that reader.",
  nothingNamed: "Name a dossier, as in: linchpin handout korus-alliance",
  problem: ({ file, problem }: { readonly file: string; readonly problem: string }) =>
    `${file}:${problem}`,
  note: ({ file, note }: { readonly file: string; readonly note: string }) => `${file}: ${note}`,
  unprintable: ({ file, why }: { readonly file: string; readonly why: string }) =>
    `${file}: ${why}`,
  tooSlow: ({ file, handout }: { readonly file: string; readonly handout: string }) =>
    `${file}: ${handout} took too long and was given up.`,
  crashed: ({ file, handout, detail }: Crashed) =>
    `${file}: ${handout} could not be drawn (${detail}). That is a fault of ours.`,
  busy: ({ file }: { readonly file: string }) => `${file}: too much is being printed already.`,
  notPrinted: ({ files, dossiers, problems }: NotPrinted) => {
    if (dossiers > 1)
      return `${files.length} of ${dossiers} dossiers ${files.length === 1 ? "was" : "were"} not printed: ${files.join(", ")}.`;
    return problems === 1
      ? "1 problem: mend it and try again. Nothing was written."
      : `${problems} problems: mend them and try again. Nothing was written.`;
  },
  noLanguage: ({ language, printed }: NoLanguage) =>
    `Handouts in ${language} are not there yet; they can be printed in ${printed.join(", ")}.`,
  wrote: ({ file, pages }: { readonly file: string; readonly pages: number | null }) => {
    if (pages === null) return file;
    return `${file}: ${pages === 1 ? "1 page" : `${pages} pages`}`;
  },
  kept: ({ kept, isAll }: { readonly kept: number; readonly isAll: boolean }) => {
    const files = kept === 1 ? "1 handout" : `${kept} handouts`;
    return isAll
      ? `Nothing has changed since it was printed: ${files}.`
      : `${files} had not changed and ${kept === 1 ? "stands as it was" : "stand as they were"}.`;
  },
  misplaced: ({ parts }: Misplaced) =>
    `None of these handouts can have the ${parts.length === 1 ? "part" : "parts"} ${parts.map(({ name, editions }) => `${name} (look in ${editions.join(", ")})`).join(", ")}.`,
  bareEditions: ({ editions }: { readonly editions: readonly string[] }) =>
    `Of ${editions.join(", ")} no more than a cover would be left: not printed.`,
  lacking: ({ file, parts }: { readonly file: string; readonly parts: readonly string[] }) =>
    `${file}: none of its handouts has the ${parts.length === 1 ? "part" : "parts"} ${parts.join(", ")}; there is nothing to put there, or no room.`,
  bare: ({ file, handouts }: { readonly file: string; readonly handouts: readonly string[] }) =>
    `${file}: no more than a cover would be left of ${handouts.join(", ")}: not printed.`,
  nothingToPrint: "None of these handouts would have more than a cover: nothing was printed.",
  watching: "Watching; Ctrl-C ends it.",
  changed: "A file has changed.",
  progress: ({ bar, done, files, pages, seconds }: Progress) => {
    const left = seconds === undefined ? "" : `, ${seconds} s left`;
    return `${bar} ${done} of ${files} handouts, ${pages} pages${left}`;
  },
} as const;

type UnknownDossier = {
  readonly name: string;
  readonly known: readonly string[];
  readonly closest: string | undefined;
};

type UnknownWord = {
  readonly what: string;
  readonly typed: string;
  readonly known: readonly string[];
  readonly closest: string | undefined;
};

type Namesakes = { readonly slug: string; readonly files: readonly [string, string] };

type Crashed = { readonly file: string; readonly handout: string; readonly detail: string };

type NotPrinted = {
  readonly files: readonly string[];
  readonly dossiers: number;
  readonly problems: number;
};

type Misplaced = {
  readonly parts: ReadonlyArray<{ readonly name: string; readonly editions: readonly string[] }>;
};

type NoLanguage = { readonly language: string; readonly printed: readonly string[] };

type Progress = {
  readonly bar: string;
  readonly done: number;
  readonly files: number;
  readonly pages: number;
  /** Undefined as long as nothing can be said. */
  readonly seconds: number | undefined;
};
