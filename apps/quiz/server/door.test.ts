import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { dropForgedHeaders, refuseAtDoor } from "#server/door.ts";

const HOSTS = new Set(["localhost:3000", "127.0.0.1:3000"]);
const OURS = { host: "localhost:3000" };

test.for<{
  method?: string;
  url?: string;
  headers: Record<string, string>;
  status?: number;
  because: string;
}>([
  { headers: OURS, because: "a page is asked for by its name" },
  { headers: { host: "127.0.0.1:3000" }, because: "the other name is ours too" },
  { headers: { host: "LOCALHOST:3000" }, because: "names have no case" },
  { headers: {}, status: 421, because: "no name is no name of ours" },
  { headers: { host: "evil.example:3000" }, status: 421, because: "a foreign name points here" },
  { headers: { host: "localhost:3001" }, status: 421, because: "that is another server's port" },
  { url: "http://evil.example/", headers: OURS, status: 400, because: "only a proxy is asked so" },
  {
    headers: { ...OURS, "transfer-encoding": "chunked" },
    status: 411,
    because: "a body of unsaid length slips past a limit on said ones",
  },
  {
    method: "POST",
    headers: { ...OURS, "sec-fetch-site": "same-origin", "content-length": "1000001" },
    status: 413,
    because: "nothing here is that long",
  },
  {
    method: "POST",
    headers: { ...OURS, "sec-fetch-site": "same-origin" },
    because: "the browser vouches for our page",
  },
  {
    method: "POST",
    headers: { ...OURS, origin: "http://localhost:3000" },
    because: "an old browser names our page",
  },
  { method: "POST", headers: OURS, status: 403, because: "nobody vouches for it" },
  {
    method: "POST",
    headers: { ...OURS, origin: "null", "sec-fetch-site": "same-origin" },
    status: 403,
    because: "a sandboxed page is none of ours",
  },
  {
    method: "POST",
    headers: { ...OURS, origin: "http://evil.example" },
    status: 403,
    because: "a foreign page sent it",
  },
  {
    method: "POST",
    headers: { ...OURS, origin: "http://localhost:3001", "sec-fetch-site": "same-site" },
    status: 403,
    because: "another port is another site's page",
  },
  {
    method: "POST",
    headers: { ...OURS, "sec-fetch-site": "none" },
    status: 403,
    because: "without an origin nobody vouches for it",
  },
  {
    method: "POST",
    headers: {
      ...OURS,
      origin: "http://evil.example",
      "x-forwarded-host": "evil.example",
    },
    status: 403,
    because: "what a client forwards about itself counts for nothing",
  },
  {
    method: "DELETE",
    headers: { ...OURS, "sec-fetch-site": "cross-site" },
    status: 403,
    because: "whatever is no reading is a writing",
  },
])("$method $url with $headers is answered $status: $because", (sent) => {
  expect(refuseAtDoor(request(sent), HOSTS)).toBe(sent.status);
});

test("what only a proxy or Next may say is taken away, and nothing else", () => {
  const sent = request({
    headers: {
      ...OURS,
      forwarded: "host=evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-middleware-subrequest": "src/proxy",
      "content-security-policy": "script-src 'nonce-known'",
      "content-security-policy-report-only": "script-src 'nonce-known'",
      "next-router-prefetch": "1",
    },
  });
  dropForgedHeaders(sent);
  expect(sent.headers).toEqual({ ...OURS, "next-router-prefetch": "1" });
});

function request({
  method = "GET",
  url = "/",
  headers,
}: {
  method?: string;
  url?: string;
  headers: Record<string, string>;
}): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method, url, headers });
}
