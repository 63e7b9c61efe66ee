import { expect, test } from "vitest";
import { hashToken, newToken } from "#server/identity.ts";

test("a token is 128 random bits that fit a cookie, and its hash is what the table holds", () => {
  const token = newToken();
  expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(token).not.toBe(newToken());
  expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashToken(token)).toBe(hashToken(token));
});
