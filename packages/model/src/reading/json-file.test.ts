import { describe, expect, test } from "vitest";
import { carBanDossier, carBanYaml } from "../../testing/index.ts";
import { parseDossierYaml } from "./parse-yaml.ts";
import { formatProblem } from "./problem.ts";

const indented = JSON.stringify(carBanDossier(), null, "\t");

describe("a JSON file is read like a YAML file", () => {
  test.for([
    { name: "indented with tabs", json: indented },
    { name: "indented with blanks", json: JSON.stringify(carBanDossier(), null, 4) },
    { name: "on one line", json: JSON.stringify(carBanDossier()) },
    { name: "with Windows line ends", json: indented.replaceAll("\n", "\r\n") },
    { name: "with a byte order mark", json: `\uFEFF${indented}` },
    { name: "with every letter escaped", json: indented.replaceAll("Ada", "\\u0041d\\u0061") },
    { name: "with colons on lines of their own", json: indented.replaceAll('": ', '"\n\t: ') },
  ])("$name", ({ json }) => {
    const reading = parseDossierYaml(json);
    expect(reading.ok ? reading.dossier : reading.problems).toEqual(carBanDossier());
  });

  test("a byte order mark before YAML shifts no column", () => {
    const [problem] = problemsOf(`\uFEFF${carBanYaml.replace(/^#.*\n/, "").replace("2", "9")}`);
    expect(problem).toMatch(/^1:1 dossierVersion: /);
  });
});

describe("a problem in a JSON file has its line and column", () => {
  test.for([
    {
      json: indented.replace('"actor": "brandt"', '"actor": "brant"'),
      place: (line: string) => line.includes('"brant"'),
      problem: '4 positions[0].actor: There is no actor "brant"; did you mean "brandt".',
      because: "a tab is one column wide",
    },
    {
      json: indented.replace('"language": "en",', '"language": "en"'),
      place: (line: string) => line.includes('"theme"'),
      problem:
        "3 This starts like JSON and cannot be read as JSON or YAML: missed comma between flow collection entries.",
      because: "a comma is missing",
    },
    {
      json: indented.replace('"terms"', '"dossierVersion"'),
      place: (line: string, at: number) => line.includes('"dossierVersion"') && at > 5,
      problem:
        "3 This starts like JSON and cannot be read as JSON or YAML: duplicated mapping key.",
      because: "a field may stand once",
    },
  ])("$because", ({ json, place, problem }) => {
    const line = json.split("\n").findIndex(place) + 1;
    expect(problemsOf(json)).toEqual([`${line}:${problem}`]);
  });
});

function problemsOf(text: string): readonly string[] {
  const reading = parseDossierYaml(text);
  return reading.ok ? [] : reading.problems.map(formatProblem);
}
