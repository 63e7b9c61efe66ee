import {
  type DossierVerbName,
  dossierHelpEn,
  helpFrameEn as say,
} from "../phrases/dossier-help-en.ts";

/** The list of verbs, each with what it does. */
export function listVerbs(names: readonly DossierVerbName[]): readonly string[] {
  return [
    `${say.usage} ${say.listUsage}`,
    "",
    say.commands,
    ...inColumns(names.map((name) => [name, dossierHelpEn[name].summary])),
    "",
    say.moreOfOne,
  ];
}

/** All that is to be known of one verb. */
export function helpOf(name: DossierVerbName): readonly string[] {
  const { summary, more, options, examples } = dossierHelpEn[name];
  return [
    usageOf(name),
    "",
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    ...more,
    "",
    say.options,
    ...inColumns([...options, say.help]),
    "",
    say.examples,
    ...examples.map((example) => `  ${say.typed} ${example}`),
  ];
}

/** How a verb is typed, in one line. */
export function usageOf(name: DossierVerbName): string {
  return `${say.usage} ${say.program} ${name} ${dossierHelpEn[name].usage}`;
}

function inColumns(rows: ReadonlyArray<readonly [string, string]>): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
