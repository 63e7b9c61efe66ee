import { expect, test } from "vitest";
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
