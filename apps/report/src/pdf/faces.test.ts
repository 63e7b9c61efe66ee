import { describe, expect, test } from "vitest";
import { type FaceName, facesFor, facesIn } from "./faces.ts";

/** What a student reads in sentences. */
const READ: readonly FaceName[] = [
  "thesis",
  "body",
  "bodyStrong",
  "card",
  "cardStrong",
  "cardItalic",
  "name",
  "mapThesis",
  "mapClaim",
  "mapText",
  "mapAside",
];

test.for(READ)("a student reads %s at 12 points at least", (name) => {
  expect(facesFor("standard")[name].fontSize).toBeGreaterThanOrEqual(12);
});

test("no face is below what a photocopy keeps", () => {
  for (const [name, { fontSize, fontWeight }] of Object.entries(facesFor("standard"))) {
    expect(fontSize, name).toBeGreaterThanOrEqual(8.5);
    if (fontSize < 9.5) expect(fontWeight, name).toBeGreaterThanOrEqual(500);
  }
});

describe("in large print", () => {
  test("nothing but the furniture of a page is below 18 points", () => {
    for (const [name, { fontSize }] of Object.entries(facesFor("large")))
      expect(fontSize, name).toBeGreaterThanOrEqual(name.startsWith("furniture") ? 12 : 18);
  });

  test("a title still fits a word of twenty letters on a line", () => {
    const sizes = Object.values(facesFor("large")).map(({ fontSize }) => fontSize);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(40);
  });
});

test("Korean is set larger in the line than English, and not in the letter", () => {
  for (const [name, face] of Object.entries(facesIn("ko", facesFor("standard")))) {
    // `entries` forgets that its keys are names of faces.
    const english = facesFor("standard")[name as FaceName];
    expect(face.fontSize, name).toBe(english.fontSize);
    expect(face.lineHeight, name).toBeGreaterThan(english.lineHeight);
  }
});
