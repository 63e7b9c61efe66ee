/** What the dossier verbs say, in English. */
export const dossierPhrasesEn = {
  unknownDossier: ({ name, known, closest }: UnknownDossier) => {
    const ours = known.length === 0 ? "none is here" : `there is: ${known.join(", ")}`;
    return closest === undefined
      ? `There is no dossier "${name}"; ${ours}.`
      : `There is no dossier "${name}" (${ours}); did you mean "${closest}"?`;
  },
  faultyFile: ({ file, problems }: { readonly file: string } & Problems) =>
    `${file} has ${problems === 1 ? "1 problem" : `${problems} problems`}: mend ${problems === 1 ? "it" : "them"} first.`,

  onlyWarning: () => "(look again; this does not stop the dossier)",
  faulty: ({ problems }: Problems) =>
    problems === 1
      ? "1 problem: mend it and check again."
      : `${problems} problems: mend them and check again.`,
  clean: ({
    warnings,
    againstText,
  }: {
    readonly warnings: number;
    readonly againstText: boolean;
  }) => {
    const what = againstText ? "The dossier is sound and fits the text" : "The dossier is sound";
    if (warnings === 0) return `${what}.`;
    return `${what}; ${warnings === 1 ? "1 thing" : `${warnings} things`} to look at again.`;
  },
  ofFile: ({ file, sentence }: { readonly file: string; readonly sentence: string }) =>
    `${file}: ${sentence}`,
  textFound: ({ text }: { readonly text: string }) => `Held against ${text}.`,
  watching: () => "Watching for changes; Ctrl-C ends it.",
  changed: () => "\nA file has changed.",
  lists: {
    actors: "actors",
    events: "events",
    issues: "issues",
    positions: "positions",
    arguments: "arguments",
    passages: "passages",
    terms: "terms",
  },
  count: ({ name, count }: { readonly name: string; readonly count: number }) =>
    `${String(count).padStart(5)}  ${name}`,
  uncoded: ({ paragraph, from, to }: Stretch) =>
    `Nothing is coded in paragraph ${paragraph}, characters ${from} to ${to}.`,

  notFound: ({ file }: { readonly file: string }) =>
    `These words do not stand in ${file}; they must match to the letter, within one paragraph.`,
  ambiguous: ({ places }: { readonly places: number }) =>
    `The words stand in ${places} places; give more of them so that one is meant.`,

  wroteSchema: ({ file }: { readonly file: string }) =>
    `Wrote ${file}: the shape of a dossier, for an editor to read.`,
  started: ({ file, paragraphs }: { readonly file: string; readonly paragraphs: number }) =>
    `Wrote ${file} with ${paragraphs} paragraphs, the title among them. Fill it in, then: linchpin dossier check ${file}`,
  emptyText: ({ file }: { readonly file: string }) =>
    `${file} has no title and a paragraph after it; write one paragraph a line, the title first.`,
  alreadyCurrent: ({ file, version }: { readonly file: string; readonly version: number }) =>
    `${file} is already of version ${version}; nothing to do.`,
  migrated: ({ file, from, to }: Migrated) =>
    file === undefined
      ? `Brought from version ${from} to version ${to}; nothing was written.`
      : `Wrote ${file}, brought from version ${from} to version ${to}.`,
} as const;

type Problems = { readonly problems: number };
type Stretch = { readonly paragraph: number; readonly from: number; readonly to: number };
type UnknownDossier = {
  readonly name: string;
  readonly known: readonly string[];
  readonly closest: string | undefined;
};
type Migrated = { readonly file: string | undefined; readonly from: number; readonly to: number };
