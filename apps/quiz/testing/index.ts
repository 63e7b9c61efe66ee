export * from "./answers.ts";
export * from "./every-kind.ts";
