import type { Item, ItemResponse } from "@linchpin/model";
import { fittingAnswer, wrongAnswer } from "@linchpin/quiz/testing";
import type { OpenedClass } from "@linchpin/quiz/testing/class";
import type { Page } from "@playwright/test";
import { choose } from "./quiz.ts";
import { expect } from "./test.ts";

/** What a student is called here, and what lets them go on at another device. */
export type Joined = { readonly nickname: string; readonly returnCode: string };

/** Joins as a student does: types the code, takes the name that is offered. */
export async function joinClass(
  page: Page,
  origin: string,
  { code }: OpenedClass,
): Promise<Joined> {
  await page.goto(origin);
  await page.getByLabel("Join code").fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveTitle(/^Question 1 of /);
  const who = await page.locator(".who p").first().textContent();
  const returnCode = await page.locator(".return-code").textContent();
  return { nickname: who?.replace(/^You are (.+)\.$/, "$1") ?? "", returnCode: returnCode ?? "" };
}

/** Goes on with a return code at this browser. */
export async function returnToClass(page: Page, origin: string, code: string): Promise<void> {
  await page.goto(`${origin}/return`);
  await page.getByLabel("Return code").fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "All questions" })).toBeVisible();
}

/** What a student answers who is right at every other question, beginning with one or the other. */
export function planAnswers(items: readonly Item[], from: number): readonly ItemResponse[] {
  return items.map((item, index) =>
    (index + from) % 2 === 0 ? fittingAnswer(item) : wrongAnswer(item),
  );
}

/** Answers the question in hand, waits until it is said to be where it should be, and goes on. */
export async function answerInClass(
  page: Page,
  item: Item,
  response: ItemResponse,
  said = "Saved",
): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(item.stem);
  await choose(page, item, response);
  await expect(saveLine(page)).toHaveText(said);
  await page
    .getByRole("button", { name: /^(Next question|To all questions)$/ })
    .last()
    .click();
}

/** Where the answer is, as the screen says. */
export function saveLine(page: Page) {
  return page.locator(".save");
}
