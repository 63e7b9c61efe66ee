import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/** Goes from the shelf to question 1 of the editorial with that title, as a reader does. */
export async function startQuiz(page: Page, title: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("button", { name: "Start with question 1" }).click();
  await expect(page).toHaveTitle(/^Question 1 of /);
}

/** Chooses the answer in that place, counted from 0, and has it checked. */
export async function answer(page: Page, place: number): Promise<void> {
  // The radio itself is hidden under its label, which is what a reader presses.
  await page.getByRole("group").locator("label").nth(place).click();
  await page.getByRole("button", { name: "Check my answer" }).click();
  await expect(page).toHaveURL(/#verdict$/);
}
