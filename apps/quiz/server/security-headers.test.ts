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

function headersFor(url: string) {
  const request = Object.assign(new IncomingMessage(new Socket()), { url });
  const response = new ServerResponse(request);
  setSecurityHeaders(request, response);
  return { told: request.headers["content-security-policy"], sent: response.getHeaders() };
}
