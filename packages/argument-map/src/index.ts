export type * from "./layout.ts";
export { layoutArgumentMap } from "./layout-argument-map.ts";
export * from "./outline-of.ts";
