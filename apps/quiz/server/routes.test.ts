import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { ROUTES } from "#server/routes.ts";

const APP = join(import.meta.dirname, "../app");

/** Answered in front of Next, so that they have no file in `app/`; see `server/serving/hot-paths.ts`. */
const IN_FRONT = ["POST /api/answers"];

const FILES = readdirSync(APP, { recursive: true, encoding: "utf8" }).map((file) =>
  join(APP, file),
);

const handlers = FILES.filter((file) => /\broute\.tsx?$/.test(file)).map((file) => ({
  path: pathOf(file),
  source: readFileSync(file, "utf8"),
}));

test("every page and handler in app/ is listed with who may, and nothing is listed that is not there", () => {
  const pages = FILES.filter((file) => /\bpage\.tsx$/.test(file)).map(
    (file) => `GET ${pathOf(file)}`,
  );
  const handled = handlers.flatMap(({ path, source }) => {
    const methods = source.matchAll(/^export (?:async function|function|const) ([A-Z]+)\b/gm);
    return [...methods].map(([, method]) => `${method} ${path}`);
  });
  const listed = Object.keys(ROUTES).filter((route) => !IN_FRONT.includes(route));
  expect(listed.toSorted()).toEqual([...pages, ...handled].toSorted());
});

test("every handler that changes something goes through the guard, under its own path", () => {
  const mutating = handlers.filter(({ source }) =>
    /^export .*\b(?:POST|PUT|PATCH|DELETE)\b/m.test(source),
  );
  const unguarded = mutating.filter(
    ({ path, source }) => !(/\bPOST = guarded\(/.test(source) && source.includes(`"${path}"`)),
  );
  expect(unguarded.map(({ path }) => path)).toEqual([]);
});

test("nothing is a Server Action, which is a mutation without an address to guard", () => {
  const actions = FILES.filter((file) => /\.tsx?$/.test(file)).filter((file) =>
    /^\s*["']use server["']/m.test(readFileSync(file, "utf8")),
  );
  expect(actions).toEqual([]);
});

/** The path that Next gives a file: its folders, without those in brackets that only group. */
function pathOf(file: string): string {
  const folders = relative(APP, file).split(sep).slice(0, -1);
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join("/")}`;
}
