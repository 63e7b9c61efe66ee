import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { refuseAtDoor, tellHowItCame } from "#server/door.ts";

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
  {
    method: "POST",
    headers: { host: "LOCALHOST:3000", origin: "https://localhost:3000" },
    because: "a page of ours that came by a proxy has another scheme",
  },
  {
    method: "POST",
    headers: { ...OURS, origin: "http://localhost:3000.evil.example" },
    status: 403,
    because: "a name that only begins like ours is another's",
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

const FORGED = {
  forwarded: "host=evil.example",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "https",
  "x-forwarded-for": "10.1.1.1, 203.0.113.9",
  "x-middleware-subrequest": "src/proxy",
  "content-security-policy": "script-src 'nonce-known'",
  "content-security-policy-report-only": "script-src 'nonce-known'",
};

test("what only a proxy or Next may say is taken away, and nothing else", () => {
  const sent = request({ headers: { ...OURS, ...FORGED, "next-router-prefetch": "1" } });
  tellHowItCame(sent, { publicOrigin: undefined });
  expect(sent.headers).toEqual({
    ...OURS,
    "next-router-prefetch": "1",
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-proto": "http",
  });
});

const PUBLIC = "quiz.school.example";

test.for([
  { host: PUBLIC, from: "127.0.0.1", came: ["https", "203.0.113.9"], because: "the proxy is here" },
  { host: PUBLIC, from: "::1", came: ["https", "203.0.113.9"], because: "that is here too" },
  { host: PUBLIC, from: "172.18.0.2", came: ["https", "172.18.0.2"], because: "it is near" },
  { host: PUBLIC, from: "203.0.113.5", came: ["http", "203.0.113.5"], because: "it is a stranger" },
  { host: OURS.host, from: "127.0.0.1", came: ["http", "127.0.0.1"], because: "no proxy has it" },
])("what $from says of a request to $host is worth $came: $because", ({ host, from, came }) => {
  const sent = request({ headers: { ...FORGED, host }, from });
  tellHowItCame(sent, { publicOrigin: `https://${PUBLIC}` });
  expect([sent.headers["x-forwarded-proto"], sent.headers["x-forwarded-for"]]).toEqual(came);
});

function request({
  method = "GET",
  url = "/",
  headers,
  from = "127.0.0.1",
}: {
  method?: string;
  url?: string;
  from?: string;
  headers: Record<string, string>;
}): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: from });
  return Object.assign(new IncomingMessage(socket), { method, url, headers });
}
