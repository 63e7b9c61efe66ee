import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { guarded } from "#server/guard/guarded.ts";
import { createLimits } from "#server/guard/limits.ts";
import { Refusal, type RefusalCode } from "#server/refusal.ts";
import { seeOther } from "#server/request.ts";

/** The process's limits, unused, under a clock that stands still. */
beforeEach(() => {
  Reflect.set(
    globalThis,
    Symbol.for("linchpin.quiz.limits"),
    createLimits(() => 0),
  );
});

const ROUTE = "/things/[thing]/change";
const Body = z.strictObject({ code: z.string().max(7) });

/** A guarded route that refuses with the code it is sent, or takes it. */
const change = guarded(
  {
    route: ROUTE,
    body: Body,
    maxBytes: 100,
    limit: { name: "join-code" },
    sendBack: ({ code }, { params, sent }) =>
      code === "code-unknown" || code === "store-away"
        ? `/things/${params.thing}?code=${sent?.["code"]}`
        : undefined,
  },
  async ({ params, form, address }) => {
    if (form.code === "wrong") throw new Refusal("code-unknown", "That code opens nothing now.");
    if (form.code === "gone") throw Object.assign(new Error("no"), { code: "ECONNREFUSED" });
    if (form.code === "out") throw new Refusal("not-signed-in", "Sign in first.");
    return seeOther(`/things/${params.thing}/${form.code}?from=${address}`);
  },
);

const BROWSER = { accept: "text/html,application/xhtml+xml" };

async function send(body: string, headers: Readonly<Record<string, string>> = {}) {
  const request = new Request("http://localhost/things/7/change", {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
  return await change(request, { params: Promise.resolve({ thing: "7" }) });
}

test("what passes reaches the route with its parameters, its fields and where it came from", async () => {
  const response = await send("code=ab", { "x-forwarded-for": "10.0.0.2" });
  expect(response.headers.get("location")).toBe("/things/7/ab?from=10.0.0.2");
});

describe("a client that is no browser is told by problem details", () => {
  test.for<{ body: string; headers?: Record<string, string>; code: RefusalCode; because: string }>([
    {
      body: "{}",
      headers: { "content-type": "application/json" },
      code: "wrong-type",
      because: "only a form is taken",
    },
    { body: `code=${"a".repeat(100)}`, code: "too-large", because: "it is past the limit" },
    { body: "code=a&more=b", code: "invalid-input", because: "nobody asked for more" },
    { body: "code=wrong", code: "code-unknown", because: "the use case refused it" },
  ])("of $code: $because", async ({ body, headers, code }) => {
    const response = await send(body, headers);
    expect(await response.json()).toMatchObject({ type: `/problems/${code}` });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

test("a browser goes back to the page the route names, and what was typed goes with it", async () => {
  const response = await send("code=wrong", BROWSER);
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/things/7?code=wrong");
});

test("a browser whose route names no page is told in a sentence, with the status", async () => {
  const response = await send("code=far-too-long", BROWSER);
  expect(response.status).toBe(422);
  expect(response.headers.get("content-type")).toContain("text/plain");
});

test("a browser that is not signed in goes to sign in", async () => {
  const response = await send("code=out", BROWSER);
  expect(response.headers.get("location")).toBe("/teach/sign-in");
});

test("while the database is away, a browser is told when to come again, and led to no page that would fail too", async () => {
  const response = await send("code=gone", BROWSER);
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(response.headers.get("location")).toBeNull();
});

test("only failures use up the limit: after 30 a right code waits, and says how long", async () => {
  const from = { "x-forwarded-for": "10.9.9.9" };
  for (let time = 0; time < 40; time += 1) {
    expect((await send("code=ab", from)).status).toBe(303);
  }
  await Promise.all(Array.from({ length: 30 }, () => send("code=wrong", from)));
  const response = await send("code=ab", from);
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("2");
});

test("a bug is not made into an answer", async () => {
  const broken = guarded({ route: "/broken", body: z.strictObject({}), maxBytes: 10 }, async () => {
    throw new TypeError("That was a bug.");
  });
  const request = new Request("http://localhost/broken", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  await expect(broken(request, { params: Promise.resolve({}) })).rejects.toThrow(TypeError);
});
