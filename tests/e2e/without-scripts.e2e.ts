import { answer, startQuiz } from "../support/quiz.ts";
import { formOf, withoutText, withText } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

const { items } = formOf(withText);

test("the whole quiz can be taken with scripts off, with hints and the text beside it", async ({
  page,
}) => {
  test.slow();
  await startQuiz(page, withText.title);
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.getByRole("group")).toHaveAccessibleDescription(/Choose one of the answers/);

  for (const [index, { stem, hint, key, options }] of items.entries()) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(stem);
    const ask = page.getByRole("link", { name: "Show me where to look" });
    await expect(ask).toHaveCount(hint.length > 0 ? 1 : 0);
    if (hint.length > 0) await ask.click();
    for (const n of hint) {
      await page.getByRole("link", { name: `Open the editorial at paragraph ${n}` }).click();
      await expect(page).toHaveURL(new RegExp(`#p${n}$`));
      await expect(page.locator(`#p${n}`)).toBeInViewport();
    }
    await answer(
      page,
      options.findIndex(({ id }) => key.includes(id)),
    );
    await expect(page.getByRole("heading", { level: 1, name: "Right" })).toBeVisible();
    const onward = index + 1 < items.length ? "Next question" : "See your result";
    await page.getByRole("link", { name: onward }).click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `${items.length} of ${items.length} right`,
  );
  await page.getByRole("button", { name: "Finish and clear this device" }).click();
  await expect(page.getByRole("status")).toContainText("Cleared");
});

test("on a phone the editorial takes the question's place and gives it back with the choice kept", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await startQuiz(page, withText.title);
  await page.getByRole("group").locator("label").nth(1).click();
  const editorial = page.getByRole("region", { name: "The editorial" });
  await expect(editorial).toBeHidden();

  await page.getByRole("link", { name: "Open the editorial" }).click();
  await expect(editorial).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);

  await page.getByRole("link", { name: "Close the editorial" }).click();
  await expect(editorial).toBeHidden();
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
});

test("where the text is not at hand the paragraphs can still be found and linked to", async ({
  page,
}) => {
  await startQuiz(page, withoutText.title);
  await expect(page.getByText("Lay your own copy beside you")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.goto(`${page.url()}#p6`);
  await expect(page.locator("#p6")).toBeInViewport();
});
