import { expect, test } from "vitest";
import { openMemoryDatabase } from "#db/open.ts";
import { app, lendApp } from "#server/app.ts";
import { drawMap } from "#server/draw-map.ts";

test("a page has what the server lent, and fails at once when there is no server", async () => {
  expect(() => app()).toThrow("No server has opened the quiz");
  const { database, close } = await openMemoryDatabase();
  lendApp({ database, dossiers: [], drawMap });
  expect(app().database).toBe(database);
  lendApp(undefined);
  expect(() => app()).toThrow("No server has opened the quiz");
  await close();
});
