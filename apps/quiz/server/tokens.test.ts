import { expect, test } from "vitest";
import { cookieOf, hashToken, newToken, studentHashOf } from "#server/tokens.ts";

test("a token is 128 random bits that fit a cookie, and its hash is what the table holds", () => {
  const token = newToken();
  expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(token).not.toBe(newToken());
  expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashToken(token)).toBe(hashToken(token));
});

test("over https a cookie is bound to the host and never sent in the clear; over http it works", () => {
  expect(cookieOf("teacher", "https")).toMatchObject({
    name: "__Host-linchpin-teacher",
    secure: true,
  });
  expect(cookieOf("teacher", "http")).toMatchObject({ name: "linchpin-teacher", secure: false });
});

const TOKEN = newToken();

test.for([
  { cookie: `linchpin-student=${TOKEN}`, proto: "http", isKnown: true, because: "it is the token" },
  {
    cookie: `a=b; linchpin-student=${TOKEN}; c=d`,
    proto: "http",
    isKnown: true,
    because: "a browser sends all its cookies",
  },
  {
    cookie: `__Host-linchpin-student=${TOKEN}`,
    proto: "https",
    isKnown: true,
    because: "over https it has the other name",
  },
  {
    cookie: `linchpin-student=${TOKEN}`,
    proto: "https",
    isKnown: false,
    because: "another site of this host may have set it",
  },
  { cookie: "linchpin-student=x", proto: "http", isKnown: false, because: "that is no token" },
  { cookie: undefined, proto: "http", isKnown: false, because: "there is no cookie" },
])("in front of Next, a student with $cookie over $proto is known ($isKnown): $because", (sent) => {
  const { cookie, proto, isKnown } = sent;
  const headers = { ...(cookie && { cookie }), "x-forwarded-proto": proto };
  expect(studentHashOf(headers)).toBe(isKnown ? hashToken(TOKEN) : undefined);
});
