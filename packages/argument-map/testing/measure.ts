import type { Measure, TextRole } from "../src/layout.ts";

/** Every character equally wide; roles in sizes like those of the handout, in points. */
export const measureEvenly: Measure = (text, role) => ({
  width: [...text].length * SIZES[role] * 0.48,
  lineHeight: SIZES[role] * 1.27,
});

/** The same in large print, every character as broad as one of Hangul. */
export const measureLarge: Measure = (text, role) => ({
  width: [...text].length * SIZES[role] * LARGE * 0.92,
  lineHeight: SIZES[role] * LARGE * 1.27,
});

const LARGE = 1.36;

const SIZES: Record<TextRole, number> = {
  kicker: 8.8,
  thesis: 13,
  claim: 11,
  premise: 11,
  condition: 11,
  warrant: 11,
  answer: 11,
  label: 8.8,
};
