import { expect, test } from "vitest";
import { languageOf } from "#server/language.ts";

test.for([
  { accepted: undefined, language: "en", because: "a client that says nothing gets English" },
  { accepted: "ko", language: "ko", because: "it is asked for" },
  { accepted: "ko-KR,ko;q=0.9,en-US;q=0.8", language: "ko", because: "a region does not matter" },
  { accepted: "en;q=0.5, ko;q=0.7", language: "ko", because: "weight goes before order" },
  { accepted: "en, ko", language: "en", because: "of equals the first named is liked best" },
  { accepted: "fr, ja;q=0.9, ko;q=0.2", language: "ko", because: "it is the only one of ours" },
  { accepted: "fr-CH, fr;q=0.9", language: "en", because: "none of ours is named" },
  { accepted: "ko;q=0, *", language: "en", because: "weight 0 refuses a language" },
  { accepted: "KO-kr ; Q=0.8", language: "ko", because: "case and blanks do not matter" },
  { accepted: "kok, kok-IN", language: "en", because: "Konkani is not Korean" },
  {
    accepted: "ko;q=loud, en;q=0.1",
    language: "en",
    because: "a weight that is none counts for none",
  },
  { accepted: "ko;q=7, en;q=0.1", language: "en", because: "a weight is 1 at most" },
  { accepted: ";;,,q=1;-", language: "en", because: "nonsense is no wish" },
])("$accepted is answered in $language: $because", ({ accepted, language }) => {
  expect(languageOf({ headers: { "accept-language": accepted } })).toBe(language);
});

test.for([
  { cookie: "linchpin-language=en", language: "en", because: "a hand goes before a browser" },
  {
    cookie: "a=b; linchpin-language=en; c=d",
    language: "en",
    because: "it may stand among others",
  },
  { cookie: "linchpin-language=tlh", language: "ko", because: "it is none of ours" },
  { cookie: "linchpin-language=toString", language: "ko", because: "it is no language at all" },
  { cookie: "x-linchpin-language=en", language: "ko", because: "another cookie ends alike" },
  { cookie: "linchpin-language", language: "ko", because: "it says nothing" },
])("$cookie on a Korean browser gives $language: $because", ({ cookie, language }) => {
  expect(languageOf({ headers: { cookie, "accept-language": "ko" } })).toBe(language);
});
