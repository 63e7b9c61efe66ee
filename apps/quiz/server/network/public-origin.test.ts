import { expect, test } from "vitest";
import { CannotStart } from "#server/cannot-start.ts";
import { parsePublicOrigin } from "#server/network/public-origin.ts";

test.for([
  { said: undefined, origin: undefined, because: "it need not be set" },
  { said: "", origin: undefined, because: "set to nothing is not set" },
  {
    said: "https://Quiz.School.example/",
    origin: "https://quiz.school.example",
    because: "names have no case",
  },
  {
    said: "https://quiz.school.example:443",
    origin: "https://quiz.school.example",
    because: "443 is what https means",
  },
  {
    said: "http://quiz.school.example:8080",
    origin: "http://quiz.school.example:8080",
    because: "other ports are said",
  },
])("$said is known as $origin: $because", ({ said, origin }) => {
  expect(parsePublicOrigin(said)).toBe(origin);
});

test.for([
  { said: "quiz.school.example", because: "it lacks http or https" },
  { said: "ftp://quiz.school.example", because: "no browser takes a quiz that way" },
  {
    said: "https://quiz.school.example/linchpin",
    because: "the quiz has a name of its own, no folder",
  },
  { said: "https://ada@quiz.school.example", because: "nobody signs in by address" },
  { said: "https://quiz.school.example?a", because: "an origin asks nothing" },
])("$said is refused with a sentence: $because", ({ said }) => {
  expect(() => parsePublicOrigin(said)).toThrow(CannotStart);
  expect(() => parsePublicOrigin(said)).toThrow("LINCHPIN_ORIGIN");
});
