export { nominalAlpha } from "./alpha.ts";
export * from "./compare-dossiers.ts";
export * from "./decision.ts";
export { LEAST_OVERLAP, type Matchings } from "./match-dossiers.ts";
export { type MapProblem, type MapReading, type MatchMap, parseMatchMap } from "./match-map.ts";
export {
  MATCHED_LISTS,
  type Match,
  type MatchedList,
  type Matching,
  type Unmatched,
} from "./matching.ts";
