import { expect, test } from "vitest";
import { z } from "zod";
import { checkSent, ManyValues, readFields, readJson, seeOther } from "#server/request.ts";

const Answer = z.strictObject({ name: z.string().min(1), chosen: ManyValues });
const LIMIT = 60;

async function readForm(request: Request) {
  return checkSent(await readFields(request, LIMIT), Answer);
}

test.for([
  { body: "name=a&chosen=1", chosen: ["1"], because: "one ticked box is a list of one" },
  { body: "name=a&chosen=1&chosen=2", chosen: ["1", "2"], because: "their order is kept" },
])("$body is read: $because", async ({ body, chosen }) => {
  expect(await readForm(post(body))).toEqual({ name: "a", chosen });
});

test.for([
  { body: "name=&chosen=1", code: "invalid-input", because: "the schema wants a name" },
  { body: "name=a&chosen=1&extra=1", code: "invalid-input", because: "nobody asked for more" },
  { body: "name=a&name=b&chosen=1", code: "invalid-input", because: "a name is given once" },
  { body: "name=a%00&chosen=1", code: "invalid-input", because: "PostgreSQL cannot hold U+0000" },
  { body: "name=a&chosen=1&__proto__=1", code: "invalid-input", because: "it is a name like any" },
  { body: `name=${"a".repeat(60)}`, code: "too-large", because: "it is longer than the limit" },
])("$body is refused as $code: $because", async ({ body, code }) => {
  await expect(readForm(post(body))).rejects.toMatchObject({ code });
});

test.for(["application/json", "multipart/form-data; boundary=x", "text/plain", ""])(
  "a form sent as '%s' is refused",
  async (type) => {
    const request = post("name=a&chosen=1", type);
    await expect(readForm(request)).rejects.toMatchObject({ code: "wrong-type" });
  },
);

test.for([
  { body: '{"name":"a","chosen":"1"}', code: undefined, because: "it is what was asked for" },
  { body: '{"name":"a\\\\u0000","chosen":"1"}', code: undefined, because: "that is a backslash" },
  { body: '{"name":"a\\u0000","chosen":"1"}', code: "invalid-input", because: "that is U+0000" },
  { body: '{"name":"a"', code: "invalid-input", because: "it breaks off" },
  { body: `"${"a".repeat(60)}"`, code: "too-large", because: "it is longer than the limit" },
])("what a script sends as $body is refused as $code: $because", async ({ body, code }) => {
  const reading = readJson(post(body, "application/json"), LIMIT).then((sent) =>
    checkSent(sent, Answer),
  );
  expect(
    await reading.then(
      () => undefined,
      (error: unknown) => error,
    ),
  ).toEqual(code && expect.objectContaining({ code }));
});

test("a body without end is dropped at the limit, not read on", async () => {
  let sent = 0;
  let wasDropped = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 10;
      controller.enqueue(new Uint8Array(10).fill(97));
    },
    cancel: () => {
      wasDropped = true;
    },
  });
  await expect(readForm(post(endless))).rejects.toMatchObject({ code: "too-large" });
  expect(wasDropped).toBe(true);
  expect(sent).toBeLessThan(200);
});

test("a browser is sent on by a path of ours, fragment and all", () => {
  const response = seeOther("/quizzes/one/2?from=1#rationale");
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/quizzes/one/2?from=1#rationale");
});

test.for(["//evil.example", "/\\evil.example", "https://evil.example/", "quizzes"])(
  "nobody is sent on to %s",
  (path) => {
    expect(() => seeOther(path)).toThrow("Not a path of this site");
  },
);

function post(body: BodyInit, type = "application/x-www-form-urlencoded; charset=utf-8"): Request {
  const headers = { "content-type": type };
  return new Request("http://localhost/", {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);
}
