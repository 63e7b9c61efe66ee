import { carBanDossier, carBanText } from "@linchpin/model/testing";
import { afterEach, expect, test } from "vitest";
import { type App, lendApp } from "#server/app.ts";
import { findSourceText } from "#server/source-text.ts";

const dossier = carBanDossier();

afterEach(() => lendApp(undefined));

function open(app: { readonly text?: string; readonly readerCopy?: string }): void {
  const { text, readerCopy } = app;
  const form = { seed: "1", sessionId: "", formDigest: "" };
  const published = { slug: "car-ban", digest: "", dossier, text, forms: [form] };
  // No database is asked for the words of a text.
  lendApp({ dossiers: [{ ...published, questions: 0 }], readerCopy } as unknown as App);
}

test.for([
  { because: "it is our own", app: { text: carBanText } },
  { because: "it was given at start", app: { readerCopy: carBanText } },
  {
    because: "a page around it is no matter",
    app: { readerCopy: `Home | News\n${carBanText}\nMore` },
  },
])("the text is at hand when $because", ({ app }) => {
  open(app);
  expect(findSourceText("car-ban", dossier)).toMatchObject({ complete: true });
});

test("a copy that differs in places is shown, with those places marked", () => {
  open({ readerCopy: carBanText.replace("a safe crossing", "a bridge") });
  const differing = findSourceText("car-ban", dossier)?.paragraphs.filter(
    ({ matches }) => !matches,
  );
  expect(differing?.map(({ n }) => n)).toEqual([6]);
});

test.for([{ readerCopy: "Another text\nof another town." }, {}])(
  "another text's copy, or none, is nothing to read beside this quiz",
  (app) => {
    open(app);
    expect(findSourceText("car-ban", dossier)).toBeUndefined();
  },
);
