import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carBanDossier, carBanYaml, dossierV1Yaml } from "../../testing/index.ts";
import { parseDossierYaml, parseDraftYaml, readReleasedDossier } from "../reading/parse-yaml.ts";
import { formatProblem } from "../reading/problem.ts";
import { migrateDossier } from "./migrate-dossier.ts";
import { migrateYaml } from "./migrate-yaml.ts";

test("a file of version 1 is rewritten to the byte as the sample of today, comments and all", () => {
  expect(migrateYaml(dossierV1Yaml)).toEqual({ ok: true, text: carBanYaml, from: 1, to: 2 });
});

test("a file of version 1 is read as today's dossier, and a warning names the command that rewrites it", () => {
  const reading = parseDossierYaml(dossierV1Yaml);
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join("\n"));
  expect(reading.dossier).toEqual(carBanDossier());
  expect(reading.warnings.map(formatProblem)).toEqual([
    "2:1 dossierVersion: This file is of version 1 and was read as version 2; `linchpin dossier migrate` rewrites it.",
  ]);
});

test("a release kept in version 1 is still read, and in JSON too", () => {
  expect(readReleasedDossier(dossierV1Yaml)).toEqual(carBanDossier());
  const json = JSON.stringify(carBanDossier(), null, "\t");
  expect(readReleasedDossier(json)).toEqual(carBanDossier());
  expect(() => readReleasedDossier("a: &a [*a]")).toThrow(/anchors/);
});

describe("a problem in a file of version 1 points at what stands in that file", () => {
  test.for([
    {
      change: ["purpose: Does its part.", "purpose: 7"],
      problem: "18:7 source.paragraphs[0].purpose: Here some words are expected; write a text.",
      because: "the field had another name",
    },
    {
      change: ["      purpose: Does its part.\n", ""],
      problem: '15:7 source.paragraphs[0].function: The field "function" is missing; add it.',
      because: "a field that is missing has only the name of today",
    },
    {
      change: ["purpose: Does its part.", "purpose: x\n      function: y"],
      problem:
        '18:7 source.paragraphs[0].purpose: A dossier has no field "purpose" here; take it out.',
      because: "with both names, one is too many",
    },
    {
      change: ["actor: brandt", "actor: brant"],
      problem: '228:5 positions[0].actor: There is no actor "brant"; did you mean "brandt".',
      because: "what no migration touches stays where it is",
    },
  ])("$problem: $because", ({ change: [from = "", to = ""], problem }) => {
    const reading = parseDossierYaml(dossierV1Yaml.replace(from, to));
    const problems = reading.ok ? [] : reading.problems;
    expect(problems.map(formatProblem)).toContain(problem);
  });
});

describe("rewriting a file", () => {
  test("leaves a file of today's version as it was, sound or not", () => {
    const faulty = carBanYaml.replace("voice: imputed", "voice: guessed");
    expect(migrateYaml(faulty)).toEqual({ ok: true, text: faulty, from: 2, to: 2 });
  });

  test("rewrites an unfinished file too", () => {
    const draft =
      "# mine\ndossierVersion: 1\nsource: { paragraphs: [{ n: 0, purpose: '' }] } # later\n";
    const migrated = migrateYaml(draft);
    expect(migrated.ok && migrated.text).toBe(
      "# mine\ndossierVersion: 2\nsource: { paragraphs: [{ n: 0, function: '' }] } # later\n",
    );
    expect(migrated.ok && parseDraftYaml(migrated.text).ok).toBe(true);
  });

  test.for([
    { text: "a: [", message: /not YAML/, because: "it cannot be read" },
    { text: "dossierVersion: 3", message: /use a newer program/, because: "it is newer" },
    { text: "dossierVersion: one", message: /none of the words/, because: "that is no version" },
    { text: "title: x", message: /"dossierVersion" is missing/, because: "it gives no version" },
    { text: "- 1", message: /not a list/, because: "it is no dossier" },
  ])("refuses $text: $because", ({ text, message }) => {
    const migrated = migrateYaml(text);
    const problems = migrated.ok ? [] : migrated.problems;
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.line).toBe(1);
  });
});

const hostile = fc.anything({
  withNullPrototype: true,
  key: fc.constantFrom("a", "__proto__", "source", "paragraphs", "purpose", "function", "id"),
});

test("migration never throws, whatever it is given, and keeps every id", () => {
  fc.assert(
    fc.property(hostile, fc.array(hostile, { maxLength: 4 }), (value, paragraphs) => {
      for (const source of [value, { paragraphs: value }, { paragraphs }]) {
        const old = { dossierVersion: 1, source, actors: [{ id: "a" }] };
        const { value: migrated, from } = migrateDossier(old);
        expect(from).toBe(1);
        expect(migrated).toMatchObject({ dossierVersion: 2, actors: [{ id: "a" }] });
      }
      expect(migrateDossier(value).value).toBe(value);
    }),
  );
});

test("every id of a dossier is the same after migration", () => {
  const idsIn = (yaml: string) => [...yaml.matchAll(/\bid: (\S+)/g)].map(([, id]) => id);
  const migrated = migrateYaml(dossierV1Yaml);
  expect(migrated.ok && idsIn(migrated.text)).toEqual(idsIn(dossierV1Yaml));
});
