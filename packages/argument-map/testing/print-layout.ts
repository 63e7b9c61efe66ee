import { createHash } from "node:crypto";
import process from "node:process";
import { layoutArgumentMap } from "../src/layout-argument-map.ts";
import { measureEvenly } from "./measure.ts";
import { sampleArgument, sampleMap } from "./samples.ts";

/** A map in which ELK has something to choose, laid out, as a digest. */
export function layoutDigest(): string {
  const all = ["t", "a", "b", "c", "d", "e"].map((id) => sampleArgument(id));
  const links = ["a supports t", "b supports t", "c rebuts t", "d undercuts c", "e supports t"];
  const options = { width: 488, direction: "ranks-down", measure: measureEvenly } as const;
  const layout = layoutArgumentMap(sampleMap(all, [...links, "e supports a"]), options);
  return createHash("sha256").update(JSON.stringify(layout)).digest("hex");
}

if (import.meta.main) process.stdout.write(layoutDigest());
