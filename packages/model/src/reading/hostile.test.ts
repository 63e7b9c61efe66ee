import { expect, test } from "vitest";
import { hostileFile } from "../../testing/hostile-files.ts";
import { migrateDossier } from "../migrations/migrate-dossier.ts";
import { migrateYaml } from "../migrations/migrate-yaml.ts";
import { problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { parseDossierYaml, parseDraftYaml } from "./parse-yaml.ts";
import type { Problem } from "./problem.ts";
import { readPlain } from "./read-plain.ts";

const FILES = 500;
const LONGEST_MESSAGE = 600;

test("no hostile file is a crash, and every problem in one has line, column, path and a sentence", () => {
  for (let seed = 0; seed < FILES; seed += 1) {
    const { name, text } = hostileFile(seed);
    const faults = findingsIn(text).flatMap((problem) => faultsOf(problem, text));
    expect(faults, `file ${seed}: ${name}`).toEqual([]);
  }
});

test("rewriting a file of an older version gives the very dossier that reading it gives", () => {
  for (let seed = 0; seed < FILES; seed += 1) {
    const { name, text } = hostileFile(seed);
    const migrated = migrateYaml(text);
    if (!migrated.ok || migrated.from === migrated.to) continue;
    expect(dataIn(migrated.text), `file ${seed}: ${name}`).toEqual(
      migrateDossier(dataIn(text)).value,
    );
  }
});

test("a file of a number is the same file every time", () => {
  const files = () => Array.from({ length: 40 }, (_, seed) => hostileFile(seed));
  expect(files()).toEqual(files());
});

function findingsIn(text: string): readonly Problem[] {
  const dossier = parseDossierYaml(text);
  const draft = parseDraftYaml(text);
  const migrated = migrateYaml(text);
  if (!dossier.ok) expect(dossier.problems).not.toEqual([]);
  return [
    ...(dossier.ok ? dossier.warnings : dossier.problems),
    ...(draft.ok ? draft.missing : draft.problems),
    ...(migrated.ok ? [] : migrated.problems),
  ];
}

function dataIn(text: string): unknown {
  const file = readPlain(text, problemPhrasesFor("en"));
  return file.ok ? file.value : file.problem;
}

/** What a person could not use in a problem. */
function faultsOf({ line, column, path, message }: Problem, text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/);
  const isPlace = line >= 1 && line <= lines.length && column >= 1;
  return [
    ...(isPlace && column <= (lines[line - 1]?.length ?? 0) + 1 ? [] : [`${line}:${column}`]),
    ...(typeof path === "string" && path.length < LONGEST_MESSAGE ? [] : ["path"]),
    ...(/^\S.*[.?]$/u.test(message) && message.length < LONGEST_MESSAGE ? [] : [message]),
    // The schema's own words, which no reader of ours should have to understand.
    ...(/^This cannot stand here/.test(message) ? [message] : []),
    // What a terminal would obey, or what turns the direction of reading.
    ...(/[\p{Cc}\p{Cs}\u202A-\u202E]/u.test(path + message) ? ["unseen"] : []),
  ];
}
