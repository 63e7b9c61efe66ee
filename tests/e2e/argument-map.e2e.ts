import { ADVANCES, CHARACTERS } from "@linchpin/quiz/testing";
import type { Page } from "@playwright/test";
import { answer, itemAt, startQuiz } from "../support/quiz.ts";
import { claimsOf, formOf, type Sample, withText } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

test("the whole argument opens when every question is answered, not before, drawn and in words", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  await startQuiz(page, withText.title);
  const address = page.url().replace(/questions\/1.*$/, "map");
  const early = await page.request.get(address);
  expect(early.status()).toBe(403);
  const sent = await early.text();
  expect(claimsOf(withText).filter((claim) => sent.includes(claim))).toEqual([]);

  await answerAll(page, withText);
  await page.goto(address.replace(/map$/, "finish"));
  await page.getByRole("link", { name: "See the whole argument" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The argument as a map");
  const outline = page.getByRole("region", { name: "The same argument in words" });
  for (const claim of claimsOf(withText))
    await expect(outline.getByRole("listitem").getByText(claim, { exact: true })).toHaveCount(1);
  await expectAccessible();

  const [wide, narrow] = [page.locator("svg.wide"), page.locator("svg.narrow")];
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(wide).toBeVisible();
  await expect(narrow).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(narrow).toBeVisible();
  await expect(wide).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible();
});

test("characters on the map are as wide as the server takes them to be", async ({ page }) => {
  await page.goto("/");
  const measured = await page.evaluate(measureFaces, {
    faces: Object.keys(ADVANCES),
    characters: [...CHARACTERS],
  });
  for (const [face, advances] of Object.entries(ADVANCES)) {
    const off = advances.flatMap((advance, at) => {
      const width = measured[face]?.[at] ?? 0;
      return Math.abs(width - advance) > 3 ? [`${CHARACTERS[at]}: ${width}, not ${advance}`] : [];
    });
    expect(off, face).toEqual([]);
  }
});

async function answerAll(page: Page, sample: Sample): Promise<void> {
  for (const [index] of formOf(sample).items.entries()) {
    const number = index + 1;
    await page.goto(page.url().replace(/questions\/\d+.*$/, `questions/${number}`));
    await answer(page, itemAt(sample, number));
  }
}

type Sought = { readonly faces: readonly string[]; readonly characters: readonly string[] };

/** In thousandths of the size, by the face's class: as many of each character as even out rounding. */
async function measureFaces({ faces, characters }: Sought): Promise<Record<string, number[]>> {
  const many = 50;
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawing.setAttribute("class", "map-drawing");
  document.body.append(drawing);
  const measured = faces.map(async (face) => {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    text.setAttribute("class", face);
    drawing.append(text);
    const style = getComputedStyle(text);
    // The first family is ours; what stands in for it need not be there.
    await document.fonts.load(`${style.fontWeight} 1em ${style.fontFamily.split(",")[0]}`);
    text.style.setProperty("white-space", "pre");
    text.style.setProperty("font-kerning", "none");
    const lengthOf = (words: string) => {
      text.textContent = words;
      return text.getComputedTextLength();
    };
    const bare = lengthOf("||");
    const size = Number.parseFloat(style.fontSize);
    return [
      face,
      characters.map((one) =>
        Math.round(((lengthOf(`|${one.repeat(many)}|`) - bare) / many / size) * 1000),
      ),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(measured));
}
