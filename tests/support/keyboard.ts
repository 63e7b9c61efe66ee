import {
  type ChoiceItem,
  type GridItem,
  type Item,
  type ItemResponse,
  isChoice,
  isGrid,
} from "@linchpin/model";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Goes by Tab to a link and follows it with Enter. */
export async function follow(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("link", { name, exact: true }).first());
  await page.keyboard.press("Enter");
}

/** Goes by Tab to a button and presses it with Enter. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** Presses Tab until the control has the focus; from where it stands, and at most once around the page. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor({ state: "attached" });
  const hasFocus = () => control.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 80; stops += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${control}`);
}

/** Chooses by keyboard alone what a response says, in the order in which the controls stand. */
export async function chooseByKeyboard(
  page: Page,
  item: Item,
  response: ItemResponse,
): Promise<void> {
  if (isChoice(item) && response.kind === "picked") await pickAll(page, item, response.options);
  if (isGrid(item) && response.kind === "placed") await placeAll(page, item, response.columns);
  if (item.kind === "order" && response.kind === "ordered") {
    for (const { id, text } of item.entries.filter((one) => response.entries.includes(one.id)))
      await pull(page, text, response.entries.indexOf(id) + 1);
  }
}

async function pickAll(page: Page, item: ChoiceItem, ids: readonly string[]): Promise<void> {
  const places = ids.map((id) => item.options.findIndex((option) => option.id === id));
  if (item.kind === "multiple-choice") return await tick(page, places);
  for (const place of places) await pick(page, page.getByRole("radio"), place);
}

async function placeAll(
  page: Page,
  item: GridItem,
  placed: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { id, text } of item.rows.filter((row) => placed[row.id] !== undefined)) {
    const place = item.columns.findIndex((column) => column.id === placed[id]);
    if (item.kind === "match") await pull(page, text, place + 1);
    else await pick(page, page.getByRole("radio", { name: `${text}: ` }), place);
  }
}

/** Radios are one stop of the Tab key, at the chosen one if there is any; arrows move on and around, and choose. */
async function pick(page: Page, radios: Locator, place: number): Promise<void> {
  const chosen = await radios.evaluateAll((all) => all.findIndex((it) => it.matches(":checked")));
  const start = Math.max(0, chosen);
  await tabTo(page, radios.nth(start));
  if (chosen === -1) await page.keyboard.press("Space");
  const count = await radios.count();
  const steps = (place - start + count) % count;
  for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
  await expect(radios.nth(place)).toBeChecked();
}

async function tick(page: Page, places: readonly number[]): Promise<void> {
  for (const place of places.toSorted((a, b) => a - b)) {
    const box = page.getByRole("checkbox").nth(place);
    await tabTo(page, box);
    if (!(await box.isChecked())) await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }
}

async function pull(page: Page, label: string, place: number): Promise<void> {
  const list = page.getByLabel(label);
  await tabTo(page, list);
  await page.keyboard.press("Home");
  for (let step = 0; step < place; step += 1) await page.keyboard.press("ArrowDown");
  expect(await list.evaluate((it) => it instanceof HTMLSelectElement && it.selectedIndex)).toBe(
    place,
  );
}
