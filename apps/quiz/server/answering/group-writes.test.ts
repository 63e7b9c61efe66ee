import { expect, test } from "vitest";
import { groupWrites } from "#server/answering/group-writes.ts";

test("what arrives while a group is being written goes together into the next, each with its own outcome", async () => {
  const groups: number[] = [];
  const write = groupWrites(async (entries: readonly number[]) => {
    groups.push(entries.length);
    return entries.map((entry) => entry * 2);
  });
  const outcomes = await Promise.all([1, 2, 3].map((entry) => write(entry)));
  expect([outcomes, groups]).toEqual([[2, 4, 6], [3]]);
});

test("no group is larger than 500, and none is forgotten", async () => {
  const groups: number[] = [];
  const write = groupWrites(async (entries: readonly number[]) => {
    groups.push(entries.length);
    return entries;
  });
  const entries = Array.from({ length: 1_201 }, (_, at) => at);
  expect(await Promise.all(entries.map((entry) => write(entry)))).toEqual(entries);
  expect(groups).toEqual([500, 500, 201]);
});

test("an entry that poisons its group fails alone, and the next one is taken as ever", async () => {
  const write = groupWrites(async (entries: readonly string[]) => {
    if (entries.includes("poison")) throw new Error("no group with that in it");
    return entries;
  });
  const outcomes = await Promise.allSettled(["a", "poison", "b"].map((entry) => write(entry)));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await write("c")).toBe("c");
});

test("a store that is away is asked once for a group, and again for what comes later", async () => {
  const groups: number[] = [];
  const write = groupWrites(async (entries: readonly string[]) => {
    groups.push(entries.length);
    if (groups.length === 1) throw new Error("lost", { cause: new StoreGone() });
    return entries;
  });
  const outcomes = await Promise.allSettled(["a", "b", "c"].map((entry) => write(entry)));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(await write("d")).toBe("d");
  expect(groups).toEqual([3, 1]);
});

/** As the driver throws it for a server that is stopped. */
class StoreGone extends Error {
  readonly code = "57P01";
}
