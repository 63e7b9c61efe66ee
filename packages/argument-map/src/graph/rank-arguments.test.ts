import { expect, test } from "vitest";
import { sampleArgument, sampleMap } from "../../testing/samples.ts";
import { rankArguments } from "./rank-arguments.ts";
import { readGraph, splitGraph } from "./read-graph.ts";

test.for([
  {
    links: ["a supports t", "b supports t"],
    ranks: "t0 a1 b1 | c0",
    because: "c is linked with none",
  },
  {
    links: ["a supports t", "b supports t", "b supports a", "c rebuts b"],
    ranks: "t0 a1 b2 c3",
    because: "the longest way counts",
  },
  {
    links: ["a rebuts t", "t rebuts a", "b supports a", "c supports b"],
    ranks: "t0 a1 b2 c3",
    because: "the thesis stays on top whatever it bears on",
  },
  {
    links: ["a supports t", "b rebuts a", "a rebuts b", "c supports a"],
    ranks: "t0 a1 b2 c2",
    because: "what closes a circle does not count",
  },
  {
    links: ["a supports t", "a rebuts b"],
    ranks: "t0 a2 b1 | c0",
    because: "b is met by the thesis's side, so it belongs with them and above a",
  },
  {
    links: ["b rebuts c", "c rebuts b"],
    ranks: "t0 | a0 | b0 c1",
    because: "a circle apart ends too",
  },
  { links: ["a rebuts a"], ranks: "t0 | a0 | b0 | c0", because: "none stands under itself" },
])("$links gives $ranks: $because", ({ links, ranks }) => {
  const map = sampleMap(
    ["t", "a", "b", "c"].map((id) => sampleArgument(id)),
    links,
  );
  const parts = splitGraph(readGraph(map)).map((part) => {
    const found = rankArguments(part);
    return part.arguments.map(({ id }) => `${id}${found.get(id)}`).join(" ");
  });
  expect(parts.join(" | ")).toBe(ranks);
});
