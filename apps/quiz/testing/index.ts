export { ADVANCES, CHARACTERS } from "#server/glyph-widths.ts";
export * from "./answers.ts";
export * from "./every-kind.ts";
