import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPdf, textOf } from "../testing/read-pdf.ts";
import { type HandoutWorld, runHandout } from "./command.ts";

const MILL_LANE = readFileSync(new URL("../testing/mill-lane.yaml", import.meta.url), "utf8");

test("the four files are written into ./handouts, each told with its pages", async () => {
  const world = worldWith({ "town/mill-lane.yaml": MILL_LANE });
  expect(await runHandout(["town/mill-lane.yaml"], world)).toBe(0);
  expect([...world.written.keys()]).toEqual([
    "handouts/mill-lane-read.pdf",
    "handouts/mill-lane-quiz.pdf",
    "handouts/mill-lane-review.pdf",
    "handouts/mill-lane-teacher.pdf",
  ]);
  expect(world.said[1]).toBe("handouts/mill-lane-quiz.pdf: 2 pages");
  expect(world.complaints).toEqual([]);
  for (const bytes of world.written.values())
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe("%PDF-");
});

test.for([
  { reader: "student", files: ["read", "quiz", "review"] },
  { reader: "teacher", files: ["teacher"] },
])("a $reader gets $files", async ({ reader, files }) => {
  const world = worldWith({ "mill-lane.yaml": MILL_LANE });
  expect(await runHandout(["mill-lane.yaml", "--for", reader, "--out", "print"], world)).toBe(0);
  expect([...world.written.keys()]).toEqual(files.map((file) => `print/mill-lane-${file}.pdf`));
});

test("another form writes beside form A: its letter ends the name of what differs by form", async () => {
  const world = worldWith({ "mill-lane.yaml": MILL_LANE });
  expect(await runHandout(["mill-lane.yaml", "--form", "b"], world)).toBe(0);
  expect([...world.written.keys()]).toEqual([
    "handouts/mill-lane-read.pdf",
    "handouts/mill-lane-quiz-b.pdf",
    "handouts/mill-lane-review-b.pdf",
    "handouts/mill-lane-teacher-b.pdf",
  ]);
  const quiz = textOf(await readPdf(world.written.get("handouts/mill-lane-quiz-b.pdf")));
  expect(quiz).toContain("Form B");
});

test("a form that is not there is refused with the letters that are, before anything is read", async () => {
  const world = worldWith({ "mill-lane.yaml": MILL_LANE });
  expect(await runHandout(["mill-lane.yaml", "--form", "D"], world)).toBe(2);
  expect(world.complaints).toEqual(['There is no form "D"; there is: A, B, C.']);
  expect(world.asked).toEqual([]);
});

test("a dossier of ours is found by its name", async () => {
  const world = worldWith({ korus: "dossierVersion: 3" }, () => "korus");
  expect(await runHandout(["korus-alliance"], world)).toBe(1);
  expect(world.asked[0]).toMatch(/korus-alliance[\\/]dossier\.yaml$/);
});

test("an unknown dossier is refused in one sentence that names the known ones and the likest", async () => {
  const world = worldWith({});
  expect(await runHandout(["korus-aliance"], world)).toBe(1);
  expect(world.complaints).toHaveLength(1);
  expect(world.complaints[0]).toMatch(
    /^There is no dossier "korus-aliance" \(there is: .*korus-alliance.*\); did you mean "korus-alliance"\?$/,
  );
  expect(world.written.size).toBe(0);
});

test("every problem of a faulty dossier is told at file, line and column, and nothing is written", async () => {
  const faulty = MILL_LANE.replace("actor: brandt", "actor: brant").replace(
    "kind: person",
    "kind: mayor",
  );
  const world = worldWith({ "mill-lane.yaml": faulty });
  expect(await runHandout(["mill-lane.yaml"], world)).toBe(1);
  expect(world.complaints[0]).toMatch(/^mill-lane\.yaml:\d+:\d+ actors\[2\]\.kind: /);
  expect(world.complaints.at(-1)).toMatch(/Nothing was written\.$/);
  expect(world.written.size).toBe(0);
});

test("a character that no font of ours has is named, and nothing is written", async () => {
  const world = worldWith({
    "mill-lane.yaml": MILL_LANE.replace("name: Ada Brandt", "name: 아다"),
  });
  expect(await runHandout(["mill-lane.yaml"], world)).toBe(1);
  expect(world.complaints).toEqual([
    "Our fonts cannot print these characters of the dossier: 아 다. Nothing was written.",
  ]);
  expect(world.written.size).toBe(0);
});

test("a Korean dossier is refused in one sentence while there are no Korean handouts, and nothing is written", async () => {
  const world = worldWith({
    "mill-lane.yaml": MILL_LANE.replace("language: en", "language: ko"),
  });
  expect(await runHandout(["mill-lane.yaml"], world)).toBe(1);
  expect(world.complaints).toEqual([
    "Handouts in Korean are not there yet; they can be printed in English. Nothing was written.",
  ]);
  expect(world.written.size).toBe(0);
});

test("a folder that cannot be made is the world's to tell, and nothing is written", async () => {
  const world = {
    ...worldWith({ "mill-lane.yaml": MILL_LANE }),
    makeFolder: () =>
      Promise.reject(new Error("Cannot write handouts: that disk can only be read.")),
  };
  await expect(runHandout(["mill-lane.yaml"], world)).rejects.toThrow(/only be read/);
  expect(world.written.size).toBe(0);
  expect(world.said).toEqual([]);
});

describe("a command typed wrongly", () => {
  test.for([
    { argv: [], because: "no dossier" },
    { argv: ["a.yaml", "b.yaml"], because: "two dossiers" },
    { argv: ["a.yaml", "--for", "parent"], because: "an unknown reader" },
    { argv: ["a.yaml", "--colour"], because: "an unknown option" },
    { argv: ["a.yaml", "--out"], because: "a folder left out" },
    { argv: ["a.yaml", "--form"], because: "a form left out" },
  ])("is answered with the usage: $because", async ({ argv }) => {
    const world = worldWith({});
    expect(await runHandout(argv, world)).toBe(2);
    expect(world.complaints[0]).toMatch(/^Usage:/);
    expect(world.asked).toEqual([]);
  });
});

test("--help is said, not complained of", async () => {
  const world = worldWith({});
  expect(await runHandout(["--help"], world)).toBe(0);
  expect(world.said[0]).toMatch(/^Usage:/);
  expect(world.complaints).toEqual([]);
});

/** A world of some files that remembers what was done to it. */
function worldWith(files: Readonly<Record<string, string>>, nameOf = (path: string) => path) {
  const said: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  const written = new Map<string, Uint8Array>();
  const world: HandoutWorld = {
    cwd: process.cwd(),
    say: (line) => void said.push(line),
    complain: (line) => void complaints.push(line),
    readText: (path) => {
      asked.push(path);
      const text = files[nameOf(path)];
      return text === undefined ? Promise.reject(new Error(path)) : Promise.resolve(text);
    },
    writeBytes: (path, bytes) =>
      Promise.resolve(void written.set(path.replaceAll("\\", "/"), bytes)),
    makeFolder: () => Promise.resolve(),
  };
  return { ...world, said, complaints, asked, written };
}
