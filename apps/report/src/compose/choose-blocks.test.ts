import { expect, test } from "vitest";
import { sampleDossier, sampleForm } from "../../testing/sample.ts";
import { chooseBlocks } from "./choose-blocks.ts";
import { composeRead } from "./editions/read.ts";
import { composeReview } from "./editions/review.ts";
import { textsOf } from "./texts-of.ts";

const read = composeRead(sampleDossier());

test("the cover and the chosen blocks are kept, in the handout's own order", () => {
  const { handout } = chooseBlocks(read, ["matrix", "guide"]);
  expect(handout.blocks.map(({ name }) => name)).toEqual(["cover", "guide", "matrix"]);
});

test.for([
  { chosen: ["matrix"], lacking: [], because: "Read has one" },
  { chosen: ["map"], lacking: ["map"], because: "Read never has one" },
  { chosen: ["map", "map", "guide"], lacking: ["map"], because: "it is said once" },
] as const)("of $chosen it reports $lacking: $because", ({ chosen, lacking }) => {
  expect(chooseBlocks(read, chosen).lacking).toEqual(lacking);
});

test("a block that the dossier has no fields for is reported as well", () => {
  const review = composeReview({ ...sampleDossier(), events: [] }, sampleForm());
  expect(chooseBlocks(review, ["timeline", "map"]).lacking).toEqual(["timeline"]);
});

test.for([
  {
    name: "map-empty",
    tells: { claims: false, reasons: false },
    because: "all is to be filled in",
  },
  {
    name: "map-blanks",
    tells: { claims: true, reasons: false },
    because: "reasons are to be found",
  },
] as const)("$name is printed only when it is chosen: $because", ({ name, tells }) => {
  const dossier = sampleDossier();
  const review = composeReview(dossier, sampleForm());
  const { handout, lacking } = chooseBlocks(review, [name]);
  expect(review.blocks.map((block) => block.name)).not.toContain(name);
  expect(lacking).toEqual([]);
  const said = textsOf(handout).join("\n");
  const claims = dossier.arguments.map(({ claim }) => claim.text);
  const reasons = dossier.arguments.flatMap(({ premises }) => premises.map(({ text }) => text));
  const onlyReasons = reasons.filter((text) => !claims.includes(text));
  expect(claims.every((text) => said.includes(text))).toBe(tells.claims);
  expect(onlyReasons.some((text) => said.includes(text))).toBe(tells.reasons);
});
