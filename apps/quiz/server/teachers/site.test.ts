import { expect, test } from "vitest";
import { offersPasskeys, siteOf } from "#server/teachers/site.ts";

test.for([
  { host: "localhost:3000", scheme: null, offers: true, because: "this computer alone is trusted" },
  { host: "127.0.0.1:3000", scheme: null, offers: false, because: "passkeys want a name" },
  { host: "192.0.2.2:3000", scheme: null, offers: false, because: "the line is not encrypted" },
  { host: "quiz.school.example", scheme: null, offers: false, because: "nor is this one" },
  { host: "quiz.school.example", scheme: "https", offers: true, because: "this one is" },
  { host: "[2001:db8::1]", scheme: "https", offers: false, because: "it has no name" },
])("$host by $scheme: $offers, as $because", ({ host, scheme, offers }) => {
  expect(offersPasskeys(siteOf(host, scheme))).toBe(offers);
});
