import { Mistyped } from "../command-line/command-line.ts";
import { commandLinePhrasesEn } from "../phrases/command-line-en.ts";
import { dossierPhrasesEn as say } from "../phrases/dossier-en.ts";
import type { ExitCode, World } from "../world.ts";
import { annotationsOf } from "./check/github.ts";
import { reportsToJson } from "./check/json.ts";
import { type CheckReport, checkFile } from "./check/report.ts";
import { sayReport } from "./check/say-report.ts";
import { textBeside } from "./find-source.ts";
import { defineVerb, MOST_FILES } from "./verb.ts";

/**
 * `dossier check FILE…`: lists every problem at its line and column, and against the text whether
 * each passage still stands where it was coded. Ends with 1 when there is a problem in any file.
 */
export const checkVerb = defineVerb({
  name: "check",
  options: {
    text: { type: "string" },
    watch: { type: "boolean" },
    json: { type: "boolean" },
    format: { type: "string" },
  },
  words: { least: 1, most: MOST_FILES },
  run: async ({ words: names, values }, world) => {
    const show = SHOW[formatOf(values)];
    const checkAll = async () => {
      const reports: CheckReport[] = [];
      for (const name of names) reports.push(await checkFile(name, values.text, world));
      show(reports, world);
      return reports;
    };
    const reports = await checkAll();
    if (values.watch) return await watch(reports, checkAll, world);
    return reports.every(({ isSound }) => isSound) ? 0 : 1;
  },
});

type Format = "sentences" | "json" | "github";

type FormatOptions = { readonly json?: boolean | undefined; readonly format?: string | undefined };

const SHOW: Readonly<Record<Format, (reports: readonly CheckReport[], world: World) => void>> = {
  sentences: (reports, world) => {
    for (const report of reports) sayReport(report, reports.length > 1, world);
  },
  json: (reports, world) => world.say(JSON.stringify(reportsToJson(reports))),
  github: (reports, world) => {
    for (const line of reports.flatMap(annotationsOf)) world.say(line);
  },
};

function formatOf({ json, format }: FormatOptions): Format {
  if (format === undefined) return json ? "json" : "sentences";
  if (format !== "github")
    throw new Mistyped(commandLinePhrasesEn.noSuchFormat({ found: format, known: ["github"] }));
  if (json) throw new Mistyped(commandLinePhrasesEn.onlyOneOf({ options: ["--json", "--format"] }));
  return "github";
}

/** Until Ctrl-C, which is how a watch is meant to end. */
async function watch(
  reports: readonly CheckReport[],
  checkAll: () => Promise<unknown>,
  world: World,
): Promise<ExitCode> {
  const files = reports.flatMap(({ file, text }) => [file, text?.file ?? textBeside(file)]);
  world.complain(say.watching());
  await world.watch([...new Set(files)], async () => {
    world.complain(say.changed());
    await checkAll();
  });
  return 0;
}
