import { type Dossier, Dossier as DossierSchema } from "@linchpin/model";
import { describe, expect, test } from "vitest";
import { printableDossiers } from "../../../testing/printable.ts";
import { sampleDossier } from "../../../testing/sample.ts";
import { readingMinutes } from "../lesson/reading-minutes.ts";
import { textsOf } from "../texts-of.ts";
import { composeLesson } from "./lesson.ts";

const PAGES = { read: 4, quiz: 5, review: 12, exit: 1 };

describe.for([{ name: "the sample", dossier: sampleDossier() }, ...printableDossiers()])(
  "the lesson plan of $name",
  ({ dossier }) => {
    const texts = textsOf(composeLesson(dossier, { pages: PAGES }));

    test("has the claim, and with it its condition", () => {
      const main = dossier.arguments.find(({ standing }) => standing === "main");
      expect(texts).toContain(main?.claim.text);
      if (main?.claim.condition) expect(texts).toContain(main.claim.condition.text);
    });

    test("gives every sentence that is to be said in quotation marks", () => {
      const plan = composeLesson(dossier, { pages: PAGES }).blocks.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.kind === "plan" ? piece.steps : [])),
      );
      for (const { say } of plan) {
        expect(say.length).toBeGreaterThan(0);
        for (const sentence of say) expect(sentence).toMatch(/^“.*”$/);
      }
    });
  },
);

test.for([
  { change: doubted, kept: false, because: "a doubtful reading is not put before a class" },
  { change: stated, kept: false, because: "what is said goes not unsaid" },
  { change: lengthened, kept: false, because: "nobody says so much in one breath" },
  { change: (dossier: Dossier) => dossier, kept: true, because: "it is short, settled and unsaid" },
])("a step unsaid is kept ($kept), for $because", ({ change, kept }) => {
  const dossier = change(withOneArgument(sampleDossier()));
  const texts = textsOf(composeLesson(dossier, { pages: PAGES })).join("\n");
  expect(texts.includes(WARRANT)).toBe(kept);
});

test.for([
  { ends: [700], paragraphs: 1, minutes: 1, because: "700 characters are a minute" },
  { ends: [700], paragraphs: 3, minutes: 3, because: "the others count as long as the one known" },
  { ends: [300, 1100], paragraphs: 2, minutes: 2, because: "each paragraph counts for itself" },
  { ends: [], paragraphs: 4, minutes: undefined, because: "no passage tells how long it is" },
])("$ends characters of $paragraphs paragraphs take $minutes minutes: $because", (row) => {
  const { source, passages, ...rest } = sampleDossier();
  const [passage] = passages;
  const [paragraph] = source.paragraphs;
  if (!passage || !paragraph) throw new Error("the sample has lost its parts");
  const dossier = {
    ...rest,
    source: {
      ...source,
      paragraphs: Array.from({ length: row.paragraphs }, (_, n) => ({ ...paragraph, n })),
    },
    passages: row.ends.map((to, n) => ({ ...passage, paragraph: n, from: 0, to })),
  };
  expect(readingMinutes(dossier, 700)).toBe(row.minutes);
});

test("the lesson plan of the sample is composed as kept", async () => {
  const plan = composeLesson(sampleDossier(), { pages: PAGES, students: 27 });
  const kept = "../../../testing/golden/lesson.snap";
  await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(kept);
});

const WARRANT = "What keeps children safe is worth a detour.";

/** The sample with one argument beside its main one, whose step goes unsaid. */
function withOneArgument(dossier: Dossier): Dossier {
  const [first] = dossier.arguments.filter(({ standing }) => standing === "sub");
  const main = dossier.arguments.filter(({ standing }) => standing === "main");
  if (!first) throw new Error("the sample has lost its arguments");
  const { warrant: _, ...rest } = first;
  const warrant = { text: WARRANT, stated: false, particular: false };
  return {
    ...dossier,
    arguments: [...main.map(({ warrant: __, ...one }) => one), { ...rest, warrant }],
  };
}

function doubted(dossier: Dossier): Dossier {
  return withArguments(dossier, (one) => ({ ...one, doubt: "It may be read otherwise." }));
}

function stated(dossier: Dossier): Dossier {
  return withArguments(dossier, ({ warrant, ...one }) => ({
    ...one,
    ...(warrant && { warrant: { ...warrant, stated: true, passages: one.claim.passages } }),
  }));
}

function lengthened(dossier: Dossier): Dossier {
  return withArguments(dossier, ({ warrant, ...one }) => ({
    ...one,
    ...(warrant && { warrant: { ...warrant, text: `${WARRANT} ${"And so on. ".repeat(10)}` } }),
  }));
}

function withArguments(
  dossier: Dossier,
  change: (one: Dossier["arguments"][number]) => unknown,
): Dossier {
  return DossierSchema.parse({ ...dossier, arguments: dossier.arguments.map(change) });
}
