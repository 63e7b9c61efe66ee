import { expect, test } from "vitest";
import { reachOf, watchReach } from "#server/network/reach.ts";

const addresses = () => ["192.168.1.20", "10.0.0.3"];
const ALONE = { port: 3000, isClass: false, publicOrigin: undefined, addresses };

test("without a class the quiz is known to this computer alone", () => {
  expect(reachOf(ALONE)).toEqual({
    hosts: new Set(["localhost:3000", "127.0.0.1:3000"]),
    origins: ["http://localhost:3000"],
    joinOrigin: undefined,
    publicOrigin: undefined,
  });
});

test("a class opens the likeliest address, and each address that is printed is answered", () => {
  const { hosts, joinOrigin } = reachOf({ ...ALONE, isClass: true });
  expect(joinOrigin).toBe("http://192.168.1.20:3000");
  expect(hosts).toContain("10.0.0.3:3000");
});

test("the name of a proxy is what a class opens, whatever else there is", () => {
  const publicOrigin = "https://quiz.school.example";
  const { hosts, joinOrigin } = reachOf({ ...ALONE, isClass: true, publicOrigin });
  expect(joinOrigin).toBe(publicOrigin);
  expect(hosts).toContain("quiz.school.example");
});

test("a port that browsers leave out is left out", () => {
  expect(reachOf({ ...ALONE, port: 80 }).hosts).toEqual(new Set(["localhost", "127.0.0.1"]));
});

test("a network joined after the start is known two seconds later", () => {
  let [now, found] = [0, [] as string[]];
  const reach = watchReach({ ...ALONE, isClass: true, addresses: () => found }, () => now);
  found = ["192.168.1.20"];
  expect(reach().joinOrigin).toBeUndefined();
  now = 2_000;
  expect(reach().joinOrigin).toBe("http://192.168.1.20:3000");
});
