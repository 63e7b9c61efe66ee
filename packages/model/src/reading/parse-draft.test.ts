import { describe, expect, test } from "vitest";
import { carBanDossier, carBanText } from "../../testing/index.ts";
import { draftFromText } from "../writing/draft-from-text.ts";
import { applyEdits, type Edit } from "../writing/edit.ts";
import { listMissing, parseDraft } from "./parse-draft.ts";
import { parseDossierYaml, parseDraftYaml } from "./parse-yaml.ts";
import { formatPath, formatProblem } from "./problem.ts";

test("every dossier is a draft in which nothing is missing", () => {
  const parsed = parseDraft(carBanDossier());
  expect(parsed).toEqual({ ok: true, draft: carBanDossier() });
  expect(parsed.ok && listMissing(parsed.draft)).toEqual([]);
});

describe("an unfinished dossier is a draft, and what is missing in it is listed", () => {
  test.for<{ edits: Edit[]; missing: string[]; because: string }>([
    {
      edits: [{ path: ["positions", 0, "gist"], value: "" }],
      missing: ["positions[0].gist: This is empty; write some words."],
      because: "a text is still to be written",
    },
    {
      edits: [{ path: ["positions", 0, "stance"], value: null }],
      missing: ['positions[0].stance: The field "stance" is missing; add it.'],
      because: "a field without a value is as good as none",
    },
    {
      edits: [{ path: ["positions", 0, "passages"], value: [] }],
      missing: ["positions[0].passages: Here at least 1 entry is needed."],
      because: "nothing supports it yet",
    },
    {
      edits: [
        { path: ["positions", 0, "actor"], value: "mayor" },
        { path: ["positions", 0, "gist"], remove: true },
      ],
      missing: [
        'positions[0].gist: The field "gist" is missing; add it.',
        'positions[0].actor: There is no actor "mayor"; add it or correct the id.',
      ],
      because: "an id may come before what it names",
    },
    {
      edits: [{ path: ["positions", 0, "actor"], value: "mayor" }],
      missing: ['positions[0].actor: There is no actor "mayor"; add it or correct the id.'],
      because: "the rules between the parts are asked once the shape is whole",
    },
    {
      edits: [{ path: ["positions", 0, "stance"], value: "mixed" }],
      missing: ["positions[0].why: A mixed stance needs `why`: say what speaks for each side."],
      because: "the reason can wait",
    },
    {
      edits: [{ path: ["arguments"], value: [] }],
      missing: ["arguments: Here at least 1 entry is needed."],
      because: "arguments come last",
    },
  ])("$because", ({ edits, missing }) => {
    const parsed = parseDraft(applyEdits(carBanDossier(), edits));
    if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
    const found = listMissing(parsed.draft);
    expect(found.map(({ path, message }) => `${formatPath(path)}: ${message}`)).toEqual(missing);
  });
});

describe("what no addition could mend is refused even in a draft", () => {
  test.for<{ value: unknown; path: string; message: RegExp; because: string }>([
    {
      value: { dossierVersion: 2, colour: "red" },
      path: "colour",
      message: /no field "colour"/,
      because: "there is no such field",
    },
    {
      value: { dossierVersion: 3 },
      path: "dossierVersion",
      message: /newer program/,
      because: "it is newer",
    },
    {
      value: { positions: [{ stance: "neutral" }] },
      path: "positions[0].stance",
      message: /none of the words/,
      because: "there is no such stance",
    },
    {
      value: { positions: "" },
      path: "positions",
      message: /a list is expected/,
      because: "a list is no text",
    },
    {
      value: { source: { title: "x".repeat(200) } },
      path: "source.title",
      message: /longer than 120/,
      because: "it is too long",
    },
    { value: [], path: "", message: /not a list/, because: "it is no set of fields" },
    { value: null, path: "", message: /expected, not nothing|missing/, because: "it is nothing" },
  ])("$because", ({ value, path, message }) => {
    const parsed = parseDraft(value);
    const [first] = parsed.ok ? [] : parsed.findings;
    expect(first && formatPath(first.path)).toBe(path);
    expect(first?.message).toMatch(message);
  });

  test("and is placed in the file", () => {
    const reading = parseDraftYaml("dossierVersion: 2\nactors:\n  - kind: ghost\n");
    expect(reading.ok ? [] : reading.problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^3:5 actors\[0\]\.kind: "ghost" is none/),
    ]);
    expect(parseDraftYaml("a: [").ok).toBe(false);
  });
});

describe("a new file for a text", () => {
  const yaml = draftFromText(carBanText, { coder: "A. Coder", date: "2026-03-01" });

  test("reads as a draft with the paragraphs of the text and nothing else in it", () => {
    const reading = parseDraftYaml(yaml);
    if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join("\n"));
    const { source, coding, ...lists } = reading.draft;
    expect(source?.title).toBe("Let the Children Walk");
    expect(source?.paragraphs?.map(({ digest }) => digest)).toEqual(
      carBanDossier().source.paragraphs.map(({ digest }) => digest),
    );
    expect(coding).toEqual({ coder: "A. Coder", date: "2026-03-01", codebook: "Linchpin 2" });
    expect(lists).toEqual({
      dossierVersion: 2,
      passages: [],
      actors: [],
      events: [],
      issues: [],
      positions: [],
      arguments: [],
      terms: [],
    });
  });

  test("says in the order of the file what is missing, each at a line of its own", () => {
    const reading = parseDraftYaml(yaml);
    const lines = reading.ok ? reading.missing.map(({ line }) => line) : [];
    expect(lines.length).toBeGreaterThan(20);
    expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
    expect(parseDossierYaml(yaml).ok).toBe(false);
  });

  test("names the schema in its first line, and keeps no words but the title", () => {
    expect(yaml.split("\n")[0]).toBe("# yaml-language-server: $schema=./dossier.schema.json");
    const elsewhere = draftFromText(carBanText, {
      schema: "../dossier.schema.json",
      language: "ko",
    });
    expect(elsewhere).toMatch(/\$schema=\.\.\/dossier\.schema\.json\n[\s\S]*\n {2}language: ko\n/);
    expect(yaml).not.toContain("morning crush");
  });

  test("leaves out a title that cannot be one", () => {
    for (const text of ["", "x".repeat(200), "a\u202Eb\nwords"]) {
      expect(draftFromText(text)).toContain('\n  title: ""\n');
      expect(parseDraftYaml(draftFromText(text)).ok).toBe(true);
    }
  });
});
