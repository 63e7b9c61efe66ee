import { expect, test, vi } from "vitest";
import { Refusal, toProblemResponse } from "#server/refusal.ts";

test("a refusal becomes problem details that say the same as its message", async () => {
  const response = toProblemResponse(new Refusal("too-large", "It is too long."));
  expect(response.status).toBe(413);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "/problems/too-large",
    title: "It is too long.",
    status: 413,
  });
});

test("a refusal is known as one to every copy of this module, and nothing else is", async () => {
  vi.resetModules();
  const other = await import("#server/refusal.ts");
  expect(other.Refusal).not.toBe(Refusal);
  expect(new other.Refusal("too-large", "It is too long.") instanceof Refusal).toBe(true);
  expect(new TypeError("That was a bug.") instanceof Refusal).toBe(false);
});
