import { type GridItem, type Item, type ItemResponse, isChoice, isGrid } from "@linchpin/model";
import { fittingAnswer } from "@linchpin/quiz/testing";
import type { Page } from "@playwright/test";
import { formOf, type Sample, type Turn } from "./samples.ts";
import { expect } from "./test.ts";

/** Goes from the shelf to question 1 of the editorial with that title, as a reader does. */
export async function startQuiz(page: Page, title: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("button", { name: "Start with question 1" }).click();
  await expect(page).toHaveTitle(/^Question 1 of /);
}

/** Goes to the first question of a kind; gives the item behind it. */
export async function goToKind<Kind extends Item["kind"]>(
  page: Page,
  sample: Sample,
  kind: Kind,
): Promise<Extract<Item, { kind: Kind }>> {
  await startQuiz(page, sample.title);
  const isOfKind = (item: Item): item is Extract<Item, { kind: Kind }> => item.kind === kind;
  const { items } = formOf(sample);
  const item = items.find(isOfKind);
  if (!item) throw new Error(`${sample.slug} asks no ${kind}.`);
  const number = items.indexOf(item) + 1;
  await page.goto(page.url().replace(/1$/, String(number)));
  await expect(page).toHaveTitle(new RegExp(`^Question ${number} of `));
  return item;
}

/** The item behind a question of a sample. */
export function itemAt(sample: Sample, number: number, turn: Turn = "1"): Item {
  const item = formOf(sample, turn).items[number - 1];
  if (!item) throw new Error(`${sample.slug} has no question ${number}.`);
  return item;
}

/** Gives an answer to the question in hand, the fitting one unless told otherwise, and has it checked. */
export async function answer(
  page: Page,
  item: Item,
  response: ItemResponse = fittingAnswer(item),
): Promise<void> {
  await choose(page, item, response);
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page).toHaveURL(/#verdict$/);
}

/** Chooses what a response says, or as much as it says, and goes no further. */
export async function choose(page: Page, item: Item, response: ItemResponse): Promise<void> {
  if (isChoice(item) && response.kind === "picked") {
    // The input itself is hidden under its label, which is what a reader presses.
    const labels = page.getByRole("group").locator("label");
    for (const id of response.options)
      await labels.nth(item.options.findIndex((option) => option.id === id)).click();
  }
  if (isGrid(item) && response.kind === "placed") await place(page, item, response.columns);
  if (item.kind === "order" && response.kind === "ordered") {
    for (const { id, text } of item.entries.filter((entry) => response.entries.includes(entry.id)))
      await page.getByLabel(text).selectOption(String(response.entries.indexOf(id) + 1));
  }
}

async function place(
  page: Page,
  item: GridItem,
  placed: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { id, text } of item.rows.filter((row) => placed[row.id] !== undefined)) {
    const index = item.columns.findIndex((column) => column.id === placed[id]);
    if (item.kind === "match") await page.getByLabel(text).selectOption({ index: index + 1 });
    else await rowOf(page, text).locator("label").nth(index).click();
  }
}

/** A row of a matrix, by the name that heads it. */
export function rowOf(page: Page, name: string) {
  return page.locator("tr").filter({ has: page.locator("th[scope=row]", { hasText: name }) });
}
