import { expect, test } from "vitest";
import { openAnswering } from "#server/answering/answering.ts";
import { app, lendApp } from "#server/app.ts";
import { drawMap } from "#server/draw-map.ts";
import { reachOf } from "#server/network/reach.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

test("a page has what the server lent, and fails at once when there is no server", async () => {
  expect(() => app()).toThrow("No server has opened the quiz");
  const { database, close } = await openTestDatabase();
  const reach = () => reachOf({ port: 3000, isClass: false, publicOrigin: undefined });
  lendApp({ database, dossiers: [], drawMap, takeAnswer: openAnswering(database), reach });
  expect(app().database).toBe(database);
  lendApp(undefined);
  expect(() => app()).toThrow("No server has opened the quiz");
  await close();
});
