import { answer, choose, goToKind, rowOf, startQuiz } from "../support/quiz.ts";
import { everyKind, formOf, withoutText } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false });

const { items } = formOf(everyKind);

test("the whole quiz can be taken with scripts off, with hints and the text beside it", async ({
  page,
}) => {
  test.slow();
  await startQuiz(page, everyKind.title);
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.getByRole("group")).toHaveAccessibleDescription(/Choose one of the answers/);

  for (const [index, item] of items.entries()) {
    const { stem, hint } = item;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(stem);
    const ask = page.getByRole("button", { name: "Show me where to look" });
    await expect(ask).toHaveCount(hint.length > 0 ? 1 : 0);
    if (hint.length > 0) await ask.click();
    for (const n of hint) {
      await page.getByRole("link", { name: `Open the editorial at paragraph ${n}` }).click();
      await expect(page).toHaveURL(new RegExp(`#p${n}$`));
      await expect(page.locator(`#p${n}`)).toBeInViewport();
    }
    await answer(page, item);
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

test("a matrix half filled comes back as it was, and says which row is missing", async ({
  page,
}) => {
  const item = await goToKind(page, everyKind, "matrix");
  const [open, ...filled] = item.rows;
  const columns = Object.fromEntries(filled.map(({ id, key }) => [id, key]));
  await choose(page, item, { kind: "placed", columns });
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose an answer in every row.");
  await expect(rowOf(page, open?.text ?? "")).toContainText("Choose an answer here.");
  for (const { text } of filled) {
    await expect(rowOf(page, text)).not.toContainText("Choose an answer here.");
    await expect(rowOf(page, text).getByRole("radio", { checked: true })).toHaveCount(1);
  }
  await choose(page, item, { kind: "placed", columns: { [open?.id ?? ""]: open?.key ?? "" } });
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Right" })).toBeVisible();
});

test("an order keeps its numbers through a hint and a refusal, and shows which lines stood wrong", async ({
  page,
}) => {
  const item = await goToKind(page, everyKind, "order");
  const [first = "", second = "", third = ""] = item.key;
  const line = (id: string) =>
    page.getByLabel(item.entries.find((entry) => entry.id === id)?.text ?? "");
  for (const id of item.key) await expect(line(id)).toHaveValue("");
  await line(third).selectOption("1");
  await page.getByRole("button", { name: "Show me where to look" }).click();
  await expect(page.getByText(/^Look in paragraph/)).toBeVisible();
  await expect(line(third)).toHaveValue("1");

  await line(first).selectOption("1");
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "Give every line its own number from 1 to 3.",
  );
  await expect(page.getByText(/^Look in paragraph/)).toBeVisible();
  await expect(line(third)).toHaveValue("1");
  await expect(line(first)).toHaveValue("1");

  await line(first).selectOption("2");
  await line(second).selectOption("3");
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Partly right: 1 of 3 pairs in order",
  );
  const lines = page.getByRole("region", { name: "In the right order" }).getByRole("listitem");
  await expect(lines).toContainText([
    "You put it too late, as number 2.",
    "You put it too late, as number 3.",
    "You put it too early, as number 1.",
  ]);
});

test("on a phone the editorial takes the question's place and gives it back with the choice kept", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await startQuiz(page, everyKind.title);
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
