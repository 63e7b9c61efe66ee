import { expect, test } from "vitest";
import { type Asker, createLimits, type LimitName, type Limits } from "#server/guard/limits.ts";
import { Refusal } from "#server/refusal.ts";

/** Limits under a clock that goes when told. */
function limitsAt() {
  let now = 5_000;
  return {
    limits: createLimits(() => now),
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}

/** In seconds: how long to wait, or 0 where nothing is refused. */
function waitOf(limits: Limits, name: LimitName, asker: Asker): number {
  try {
    limits.require(name, asker);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal && error.retryAfter !== undefined)) throw error;
    return error.retryAfter;
  }
}

function spend(limits: Limits, times: number, name: LimitName, asker: Asker) {
  for (let time = 0; time < times; time += 1) limits.spend(name, asker);
}

test("the 30th wrong code of an address is let through, the next waits, and other addresses do not", () => {
  const { limits, pass } = limitsAt();
  spend(limits, 29, "join-code", { address: "10.0.0.2" });
  expect(waitOf(limits, "join-code", { address: "10.0.0.2" })).toBe(0);
  spend(limits, 1, "join-code", { address: "10.0.0.2" });
  expect(waitOf(limits, "join-code", { address: "10.0.0.2" })).toBe(2);
  expect(waitOf(limits, "join-code", { address: "10.0.0.3" })).toBe(0);
  pass(2);
  expect(waitOf(limits, "join-code", { address: "10.0.0.2" })).toBe(0);
});

test("whoever goes on past the limit waits no longer for it", () => {
  const { limits } = limitsAt();
  spend(limits, 10_000, "join-code", { address: "10.0.0.2" });
  expect(waitOf(limits, "join-code", { address: "10.0.0.2" })).toBe(2);
});

test("many addresses that guess together are held to two a second", () => {
  const { limits, pass } = limitsAt();
  for (let host = 0; host < 120; host += 1)
    spend(limits, 1, "join-code", { address: `10.0.0.${host}` });
  expect(waitOf(limits, "join-code", { address: "10.0.1.1" })).toBe(1);
  pass(0.5);
  expect(waitOf(limits, "join-code", { address: "10.0.1.1" })).toBe(0);
});

test("one name typed wrongly ten times is closed to that address, and no other name is", () => {
  const { limits } = limitsAt();
  spend(limits, 10, "sign-in", { address: "10.0.0.2", key: "ada" });
  expect(waitOf(limits, "sign-in", { address: "10.0.0.2", key: "ada" })).toBe(6);
  expect(waitOf(limits, "sign-in", { address: "10.0.0.2", key: "grace" })).toBe(0);
  expect(waitOf(limits, "sign-in", { address: "10.0.0.3", key: "ada" })).toBe(0);
});

test("names made up one after the other do not get round the limit", () => {
  const { limits } = limitsAt();
  for (let name = 0; name < 30; name += 1)
    spend(limits, 1, "sign-in", { address: "10.0.0.2", key: `name ${name}` });
  expect(waitOf(limits, "sign-in", { address: "10.0.0.2", key: "ada" })).toBeGreaterThan(0);
});

test("a school of 2,000 behind one address begins at once and answers at once", () => {
  const { limits } = limitsAt();
  for (let student = 0; student < 2_000; student += 1) {
    const asker = { address: "192.0.2.1", key: `attempt ${student}` };
    for (const name of ["begin", "write"] as const) {
      limits.take(name, asker);
    }
  }
  expect(waitOf(limits, "write", { address: "192.0.2.1", key: "attempt 0" })).toBe(0);
});

test.for([
  { from: "2001:db8:1:2::1", to: "2001:db8:1:2:ffff::9", alike: true, because: "one household" },
  { from: "2001:db8:1:2::1", to: "2001:db8:1:3::1", alike: false, because: "two households" },
  { from: "::ffff:10.0.0.2", to: "10.0.0.2", alike: true, because: "one address, written twice" },
])("$from and $to are limited together: $alike, being $because", ({ from, to, alike }) => {
  const { limits } = limitsAt();
  spend(limits, 30, "join-code", { address: from });
  expect(waitOf(limits, "join-code", { address: to }) > 0).toBe(alike);
});
