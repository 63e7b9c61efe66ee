/** Help of `linchpin dossier`. */
export const DOSSIER_USAGE = `Usage:
  linchpin dossier check FILE [--text TEXT]   list every problem of a dossier, at line and column
  linchpin dossier locate TEXT 'words'        where the words stand: paragraph, offsets, digest

Examples:
  pnpm dossier check dossiers/korus-alliance/dossier.yaml --text my-copy.txt
  pnpm dossier locate my-copy.txt 'a few words of it'`;

/** What the dossier verbs say, in English. */
export const dossierPhrasesEn = {
  checkUsage: () => "Usage: linchpin dossier check FILE [--text TEXT]",
  locateUsage: () => "Usage: linchpin dossier locate TEXT 'words'",
  onlyWarning: () => "(look again; this does not stop the dossier)",
  faulty: ({ problems }: { problems: number }) =>
    problems === 1
      ? "1 problem: mend it and check again."
      : `${problems} problems: mend them and check again.`,
  clean: ({ warnings, againstText }: { warnings: number; againstText: boolean }) => {
    const what = againstText ? "The dossier is sound and fits the text" : "The dossier is sound";
    if (warnings === 0) return `${what}.`;
    return `${what}; ${warnings === 1 ? "1 thing" : `${warnings} things`} to look at again.`;
  },
  lists: {
    actors: "actors",
    events: "events",
    issues: "issues",
    positions: "positions",
    arguments: "arguments",
    passages: "passages",
    terms: "terms",
  },
  count: ({ name, count }: { name: string; count: number }) =>
    `${String(count).padStart(5)}  ${name}`,
  uncoded: ({ paragraph, from, to }: { paragraph: number; from: number; to: number }) =>
    `Nothing is coded in paragraph ${paragraph}, characters ${from} to ${to}.`,
  notFound: ({ file }: { file: string }) =>
    `These words do not stand in ${file}; they must match to the letter, within one paragraph.`,
  ambiguous: ({ places }: { places: number }) =>
    `The words stand in ${places} places; give more of them so that one is meant.`,
} as const;
