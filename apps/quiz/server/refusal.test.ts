import { expect, test } from "vitest";
import { Refusal, toProblemResponse } from "#server/refusal.ts";

test("a refusal becomes problem details that say the same as its message", async () => {
  const response = toProblemResponse(new Refusal("already-answered", "It is answered."));
  expect(response.status).toBe(409);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "/problems/already-answered",
    title: "It is answered.",
    status: 409,
  });
});
