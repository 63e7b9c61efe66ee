import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carBanYaml } from "../../testing/index.ts";
import { parseDossierYaml } from "./parse-yaml.ts";
import type { Problem } from "./problem.ts";
import { MOST_BYTES } from "./read-plain.ts";

describe("a faulty dossier is answered with the place and a sentence", () => {
  test.for([
    {
      change: ["actor: brandt", "actor: brant"],
      path: "positions[0].actor",
      message: 'There is no actor "brant"; did you mean "brandt".',
      because: "a slip of the pen gets a suggestion",
    },
    {
      change: ["voice: imputed", "voice: inputed"],
      path: "positions[2].voice",
      message:
        '"inputed" is none of the words that may stand here; did you mean "imputed": use author, reported or imputed.',
      because: "a word from a closed list gets a suggestion too",
    },
    {
      change: ["edtf: 2024-05-10", "edtf: 2024"],
      path: "source.published.edtf",
      message: 'YAML reads 2024 as a number; put the year in quotes: "2024".',
      because: "an unquoted year is a number in YAML",
    },
    {
      change: ["edtf: 2024-05-10", "edtf: 2024-13-10"],
      path: "source.published.edtf",
      message:
        'A date is written in quotes as "2024", "2024-05", "2024-05-17" or from/to with a slash between, and must exist.',
      because: "there is no thirteenth month",
    },
    {
      change: ["  genre: editorial", "  genre: editorial\n  colour: red"],
      path: "source.colour",
      message: 'A dossier has no field "colour" here; take it out.',
      because: "an unknown field is pointed at itself, not at its parent",
    },
    {
      change: ["  publisher: The Mill Town Herald\n", ""],
      path: "source.publisher",
      message: 'The field "publisher" is missing; add it.',
      because: "a missing field is named",
    },
    {
      change: ["standing: main", "standing: sub"],
      path: "arguments",
      message: "No argument has the standing main; say which one the editorial is written for.",
      because: "an editorial argues for something",
    },
    {
      change: ["target: shops-suffer", "target: trade-later"],
      path: "arguments[5].relations",
      message: "These arguments support one another in a circle: trade-later.",
      because: "no argument supports itself",
      also: ["kind: undercuts", "kind: supports"],
    },
    {
      change: ["kind: undercuts", "kind: rebuts"],
      also: ["target: shops-suffer", "target: trade-later"],
      path: "arguments[5].relations[0].target",
      message: "An argument cannot speak against itself; name the one it bears on.",
      because: "nothing bears on itself",
    },
    {
      change: ["publisher: The Mill Town Herald", 'publisher: "The \\0 Herald"'],
      path: "source.publisher",
      message:
        "This holds a character that cannot be seen or printed; type the words anew without it.",
      because: "no database and no font has it",
    },
    {
      change: ["genre: editorial", "genre: [editorial, column]"],
      path: "source.genre",
      message: "Here a text is expected, not a list.",
      because: "a list is not repeated back",
    },
    {
      change: ["  publisher:", "  url: mill-town\n  publisher:"],
      path: "source.url",
      message: "A link starts with https:// and names a site.",
      because: "a link is no id",
    },
    {
      change: ["  - id: council\n", `  - id: council\n    names: { ${languages(13)} }\n`],
      path: "actors[2].names",
      message: "A thing has at most a dozen names in other languages; take some out.",
      because: "no class needs more",
    },
    {
      change: ["  - id: council\n", "  - id: council\n    names: { Korean: x }\n"],
      path: "actors[2].names.Korean",
      message: 'A language is written as "en", "ko" or "pt-BR".',
      because: "languages have tags",
    },
    {
      change: [
        "terms: []",
        "terms: [{ term: a, meaning: b, from: { kind: memory }, paragraphs: [1] }]",
      ],
      path: "terms[0].from.kind",
      message: '"memory" is none of the words that may stand here: use editorial or outside.',
      because: "a meaning comes from the text or from elsewhere",
    },
    {
      change: ["    from: 14", "    from: 20001"],
      path: "passages[0].from",
      message: "This number is out of range; it goes to 20000.",
      because: "no paragraph is so long",
    },
    {
      change: ["    from: 14", "    from: 1.5"],
      path: "passages[0].from",
      message: "Here a whole number is expected; write one without a point.",
      because: "letters are not halved",
    },
    {
      change: ["    from: 14", "    from: 60"],
      path: "passages[0].to",
      message: "The passage ends before it begins; `to` must be greater than `from`.",
      because: "an empty stretch holds no words",
    },
    {
      change: ["complete: true", "complete: 1"],
      path: "issues[0].complete",
      message: "Here true or false is expected, not a number.",
      because: "1 is no yes",
    },
    {
      change: ["label: The car ban", `label: ${"long ".repeat(30)}`],
      path: "issues[0].label",
      message: "This is longer than 120 letters; shorten it.",
      because: "a label heads a column",
    },
    {
      change: ["digest: b86df12654893f95", "digest: xyz"],
      path: "passages[0].digest",
      message: "A digest is 16 digits and letters a to f; take it from `linchpin dossier locate`.",
      because: "nobody makes one up",
    },
    {
      change: ["id: p1-asked", "id: P1 asked"],
      path: "passages[0].id",
      message: "An id is written in small letters and digits with single hyphens between them.",
      because: "ids are slugs",
    },
    {
      change: ["basis: year-inferred\n      why: The year is the paper's.", "basis: year-inferred"],
      path: "events[0].date.why",
      message: "A date that is not printed in full needs `why`: say how it was inferred.",
      because: "a guess says what it rests on",
    },
    {
      change: ["edtf: 2024-05-10", "edtf: [2024]"],
      path: "source.published.edtf",
      message: "Here some words are expected; write a text.",
      because: "a list is no date",
    },
    {
      change: ["dossierVersion: 2", "dossierVersion: 3"],
      path: "dossierVersion",
      message:
        "This dossier is of version 3, and this program reads version 2; use a newer program.",
      because: "a newer file is refused in words",
    },
    {
      change: ["language: en", "language: fr"],
      path: "source.language",
      message: 'There are no sentences in the language "fr" yet; a dossier can be in en or ko.',
      because: "items cannot be made in a language without a catalogue",
    },
  ])("$change.1: $because", ({ change, also, path, message }) => {
    const problems = problemsOf(edit(edit(carBanYaml, change), also));
    expect(problems.map((problem) => [problem.path, problem.message])).toContainEqual([
      path,
      message,
    ]);
  });
});

test("lines that end in a carriage return are lines too, and a terminal's own signs are taken out", () => {
  const yaml = edit(carBanYaml, ["actor: brandt", "actor: brant"]).replaceAll("\n", "\r");
  const line = yaml.split("\r").findIndex((text) => text.includes("actor: brant")) + 1;
  expect(problemsOf(yaml)).toMatchObject([{ line, column: 5 }]);
  const [escaped] = problemsOf(`${carBanYaml}\n"\\e[31m": 1\n`);
  expect(escaped?.message).not.toContain("\u001b");
});

test("line and column point at the very field, counted from 1", () => {
  const yaml = edit(carBanYaml, ["actor: brandt", "actor: brant"]);
  const line = yaml.split("\n").findIndex((text) => text.includes("actor: brant")) + 1;
  expect(problemsOf(yaml)).toMatchObject([{ line, column: 5, level: "problem" }]);
});

test("all that is wrong is said at once, in the order of the file", () => {
  const yaml = edit(edit(carBanYaml, ["voice: imputed", "voice: x"]), [
    "genre: editorial",
    "genre: y",
  ]);
  const lines = problemsOf(yaml).map(({ line }) => line);
  expect(lines).toHaveLength(2);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

describe("a hostile file is refused in one sentence", () => {
  test.for([
    { name: "too large", yaml: `a: "${"x".repeat(MOST_BYTES)}"`, message: /The file has 257 KB/ },
    { name: "empty", yaml: " \n", message: /The file is empty/ },
    { name: "aliases", yaml: "a: &a [1]\nb: *a", message: /anchors, tags or very deep nesting/ },
    { name: "deep", yaml: "[".repeat(40) + "]".repeat(40), message: /very deep nesting/ },
    { name: "tagged", yaml: "a: !!js/function 'x'", message: /tags/ },
    { name: "doubled key", yaml: "a: 1\na: 2", message: /not YAML|second time/ },
    { name: "torn", yaml: "a: [1, 2", message: /not YAML/ },
    { name: "with directives", yaml: "%YAML 1.2\n---\na: 1", message: /anchors, tags/ },
    { name: "a list", yaml: "- 1", message: /Here a set of fields is expected, not a list/ },
    {
      name: "of too many values",
      yaml: "[],".repeat(80_000).replace(/^/, "a: [").replace(/$/, "]"),
      message: /more than 20000 values/,
    },
  ])("$name", ({ yaml, message }) => {
    const problems = problemsOf(yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
  });

  test("a prototype is a field like any other", () => {
    const [first] = problemsOf("__proto__: { dossierVersion: 1 }");
    expect(first?.message).toBe('The field "dossierVersion" is missing; add it.');
  });
});

test("whatever is put in place of a piece of the file, reading ends in a dossier or in placed problems", () => {
  fc.assert(
    fc.property(
      fc.nat(carBanYaml.length),
      fc.nat(60),
      fc.oneof(fc.string(), fc.constantFrom("\n", "- ", ": ", "[", "&a", "*a", "|", "!!", "\t")),
      (from, length, text) => {
        const reading = parseDossierYaml(
          carBanYaml.slice(0, from) + text + carBanYaml.slice(from + length),
        );
        const found = reading.ok ? reading.warnings : reading.problems;
        expect(reading.ok || found.length > 0).toBe(true);
        for (const { line, column, message } of found) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).toMatch(/[.?]$/);
        }
      },
    ),
  );
});

function problemsOf(yaml: string): readonly Problem[] {
  const reading = parseDossierYaml(yaml);
  return reading.ok ? [] : reading.problems;
}

function edit(yaml: string, change: readonly string[] | undefined): string {
  const [from, to] = change ?? [];
  if (from === undefined || to === undefined) return yaml;
  if (!yaml.includes(from)) throw new Error(`the sample has no "${from}"`);
  return yaml.replace(from, to);
}

/** So many names in as many languages, as a map is written on one line. */
function languages(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${String.fromCharCode(97 + at)}: x`).join(", ");
}
