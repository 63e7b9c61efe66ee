import { type Dossier, digestText } from "@linchpin/model";
import { expect, test } from "vitest";
import { sampleDossier } from "../../../testing/sample.ts";
import { type Handout, piecesOf } from "../handout.ts";
import { textsOf } from "../texts-of.ts";
import { composeCopy } from "./copy.ts";

const LINES = [
  "Close the lane",
  "A van braked at the gate.",
  "Parents wrote to the mayor.",
  "The shops object.",
];
const dossier = coded(LINES);

test("every paragraph of the text stands in it under its number, once and whole", () => {
  const { handout, notes } = composeCopy(dossier, LINES.join("\n\n"));
  expect(paragraphsIn(handout)).toEqual(LINES.map((text, n) => [String(n), text]));
  expect(notes).toEqual([]);
});

test.for([
  {
    text: ["Home · News", ...LINES, "More on this"],
    notes: [],
    because: "what came along from the page is left out",
  },
  {
    text: [...LINES.slice(0, 2), "Another sentence altogether.", ...LINES.slice(3)],
    notes: [
      "Paragraph 2 differs from the text that was coded: look whether the right one stands there, or paragraph numbers may point to the wrong line.",
    ],
    because: "it is printed, and the teacher is told",
  },
  {
    text: LINES.slice(0, 2),
    notes: ["Paragraphs 2, 3 of the text that was coded are missing in this copy."],
    because: "a number that is not there cannot be looked up",
  },
])("of $text the teacher is told $notes: $because", ({ text, notes }) => {
  expect(composeCopy(dossier, text.join("\n")).notes).toEqual(notes);
});

test("it says that it is the teacher's own print, and not that the text is left out", () => {
  const { runningFoot } = composeCopy(dossier, LINES.join("\n")).handout;
  expect(runningFoot).toBe("Printed by the teacher from their own copy; not part of Linchpin.");
});

test("it says nothing of the coding", () => {
  const texts = textsOf(composeCopy(dossier, LINES.join("\n")).handout).join("\n");
  for (const { claim } of dossier.arguments) expect(texts).not.toContain(claim.text);
  for (const { gist, function: job } of dossier.source.paragraphs) {
    expect(texts).not.toContain(gist);
    expect(texts).not.toContain(job);
  }
});

function paragraphsIn(handout: Handout): ReadonlyArray<readonly [string, string]> {
  return piecesOf(handout).flatMap((piece) =>
    piece.kind === "numbered-text" ? piece.paragraphs.map(({ n, text }) => [n, text] as const) : [],
  );
}

/** The sample as if it had been coded from these lines. */
function coded(lines: readonly string[]): Dossier {
  const { source, ...rest } = sampleDossier();
  const paragraphs = source.paragraphs
    .slice(0, lines.length)
    .map((paragraph, n) => ({ ...paragraph, digest: digestText(lines[n] ?? "") }));
  return { ...rest, source: { ...source, paragraphs } };
}
