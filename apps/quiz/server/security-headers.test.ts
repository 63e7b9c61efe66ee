import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { setSecurityHeaders } from "#server/security-headers.ts";

test("every page has a nonce of its own, told to Next and the browser alike", () => {
  const [one, other] = [headersFor("/"), headersFor("/")];
  expect(one.told).toBe(one.sent["content-security-policy"]);
  expect(one.told).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'/);
  expect(one.told).not.toBe(other.told);
});

test("no page is kept by a browser or a proxy, and no build asset is forbidden to be", () => {
  expect(headersFor("/").sent["cache-control"]).toBe("no-store");
  expect(headersFor("/_next/static/chunks/a.js").sent["cache-control"]).toBeUndefined();
});

test.for([
  { host: "localhost:3000", proto: "http", isKept: true },
  { host: "[::1]:3000", proto: "http", isKept: true },
  { host: "quiz.school.example", proto: "https", isKept: true },
  { host: "192.0.2.2:3000", proto: "http", isKept: false },
  { host: "localhost.example:3000", proto: "http", isKept: false },
])(
  "a page at $proto $host is kept apart from what opened it: $isKept, as a browser would",
  ({ host, proto, isKept }) => {
    const { sent } = headersFor("/", { host, "x-forwarded-proto": proto });
    expect("cross-origin-opener-policy" in sent).toBe(isKept);
  },
);

function headersFor(url: string, headers: IncomingMessage["headers"] = {}) {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, headers });
  const response = new ServerResponse(request);
  setSecurityHeaders(request, response);
  return { told: request.headers["content-security-policy"], sent: response.getHeaders() };
}
