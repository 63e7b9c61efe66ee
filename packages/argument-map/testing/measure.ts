import type { Measure, TextRole } from "../src/layout.ts";

/** Every character equally wide; roles in sizes like those of the handout, in points. */
export const measureEvenly: Measure = (text, role) => ({
  width: [...text].length * SIZES[role] * 0.48,
  lineHeight: SIZES[role] * 1.3,
});

const SIZES: Record<TextRole, number> = {
  kicker: 8.5,
  claim: 9.8,
  thesis: 13.5,
  premise: 9.2,
  condition: 9.2,
  warrant: 9.2,
  label: 8.6,
};
