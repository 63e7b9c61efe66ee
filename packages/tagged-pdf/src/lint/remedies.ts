/** What is said of each kind of problem; the clause is that of PDF/UA-1 (ISO 14289-1) or PDF/A-2 (ISO 19005-2). */
export const REMEDIES = {
  "missing-glyph":
    "no font of the face has this character: add a family that has it, or leave it out (PDF/UA-1, 7.21.7)",
  "font-not-embedded":
    "this text is set in one of the renderer's own fonts, which are not embedded: give it a font family (PDF/A-2, 6.2.11.4)",
  "figure-without-alt": "say in words what the figure shows (PDF/UA-1, 7.3)",
  "heading-skipped":
    "the first heading is an H1, and no level is left out on the way down (PDF/UA-1, 7.4.2)",
  "table-without-head": "tag the cells that head rows or columns TH (PDF/UA-1, 7.5)",
  "head-without-scope": "a TH says whether it heads its row or its column (PDF/UA-1, 7.5)",
  "ragged-table":
    "every row of a table has as many cells as the others, spans counted (PDF/UA-1, 7.2)",
  misplaced: "an element of this type does not belong in the one around it (ISO 32000-1, 14.8.4)",
  "text-in-frame": "text stands in a cell or a list's body, not in the row or list itself",
  "link-refused": "a link leads to https: or to an id of this file, nowhere else",
  "link-astray": "no element has the id that this link leads to",
  "id-twice": "another element has the same id",
} as const satisfies Record<string, string>;

export type ProblemKind = keyof typeof REMEDIES;
