import { expect, test } from "vitest";
import { countNicknames, isNickname, makeNickname } from "./nicknames.ts";

test.for(["en", "ko"])(
  "there are more than 2,000 names in %s, and each one made is one of them",
  (language) => {
    expect(countNicknames(language)).toBeGreaterThan(2_000);
    for (let made = 0; made < 100; made += 1)
      expect(isNickname(language, makeNickname(language))).toBe(true);
  },
);

test.for([
  { name: "Calm Heron 1", because: "1 looks like a letter, and like a rank" },
  { name: "Heron Calm 7", because: "the words stand the other way round" },
  { name: "Calm Heron 7 7", because: "more follows" },
  { name: "고요한 왜가리 7", because: "it is a name of the other list" },
  { name: "", because: "it is none" },
])("$name is not taken for an English name: $because", ({ name }) => {
  expect(isNickname("en", name)).toBe(false);
});
