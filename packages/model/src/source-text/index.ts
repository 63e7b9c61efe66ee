export * from "./compare.ts";
export * from "./digest.ts";
export * from "./find-digest.ts";
export * from "./locate.ts";
export * from "./occurs.ts";
export * from "./paragraphs.ts";
export * from "./words.ts";
