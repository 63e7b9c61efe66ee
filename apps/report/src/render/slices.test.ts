import { breakLines, type Face, type LaidOut, linesOf } from "@linchpin/tagged-pdf";
import { beforeAll, expect, test } from "vitest";
import { loadFonts, SERIF } from "../pdf/fonts.ts";
import { paginate } from "./paginate.ts";
import { assemble, slabsOf, slicesOf } from "./slices.ts";

beforeAll(() => loadFonts());

const face: Face = { fontFamily: SERIF, fontWeight: 400, fontSize: 10, lineHeight: 1 };
const CORNER = { top: 50, left: 30 };

test.for([
  { count: 7, room: 40, pages: [4, 3], because: "a text may be cut between its lines" },
  { count: 7, room: 60, pages: [5, 2], because: "two of them at least go over" },
])("a text of $count lines in a room of $room makes $pages: $because", ({ count, room, pages }) => {
  expect(pagesOf([text(count)], room).map((nodes) => countLines(nodes))).toEqual(pages);
});

test.for([
  { count: 4, room: 40, because: "its first line would stand alone at the foot of the page" },
  { count: 3, room: 50, because: "three lines are not cut" },
])("a text of $count lines goes over whole: $because", ({ count, room }) => {
  const pages = pagesOf([text(3, 0), text(count, 30)], room);
  expect(pages.map((nodes) => countLines(nodes))).toEqual([3, count]);
});

test("a table that goes on has its head once more, and one container for its rows", () => {
  const head: LaidOut = { ...box(0, 10), props: { fixed: true, wrap: false, minPresenceAhead: 2 } };
  const rows = [1, 2, 3, 4].map((at): LaidOut => ({ ...box(at * 10, 10), props: { wrap: false } }));
  const table: LaidOut = { ...box(0, 50), children: [head, ...rows] };
  const [first, second] = pagesOf([table], 30);
  expect(first?.map(({ children }) => children?.map(({ box: { top } }) => top))).toEqual([
    [0, 10, 20],
  ]);
  const [rest] = second ?? [];
  expect(rest?.props).toBe(table.props);
  expect(rest?.children?.map(({ props, box: { top } }) => [props === head.props, top])).toEqual([
    [true, 0],
    [false, 10],
    [false, 20],
  ]);
});

test("a card that goes on has its head once more, though its lines stand in a list of their own", () => {
  const head: LaidOut = { ...box(0, 10), props: { fixed: true, wrap: false, minPresenceAhead: 2 } };
  const lines = [0, 1, 2].map((at): LaidOut => ({ ...box(at * 10, 10), props: { wrap: false } }));
  const list: LaidOut = { ...box(10, 30), children: lines };
  const card: LaidOut = { ...box(0, 40), children: [head, list] };
  const [, second] = pagesOf([card], 30);
  const [rest] = second ?? [];
  expect(rest?.children?.map(({ props, box: { top } }) => [props === head.props, top])).toEqual([
    [true, 0],
    [false, 10],
  ]);
});

test("what is cut keeps with its last line what comes next", () => {
  const flow: LaidOut = { ...box(0, 30), props: { minPresenceAhead: 2 }, children: [text(3)] };
  const pages = pagesOf([text(1), { ...flow, box: { ...flow.box, top: 10 } }, box(40, 10)], 40);
  expect(pages.map((nodes) => countLines(nodes.flatMap(leavesOf)))).toEqual([1, 3]);
});

test("the first thing of each page stands in its corner, however far down it was", () => {
  for (const [first] of pagesOf([box(5, 30), box(60, 30), box(95, 30)], 70))
    expect(first?.box).toMatchObject(CORNER);
});

function pagesOf(nodes: readonly LaidOut[], room: number) {
  const slices = slicesOf(nodes);
  return paginate(slabsOf(slices), room).map((run) => assemble(slices, run, CORNER));
}

function box(top: number, height: number): LaidOut {
  return { type: "VIEW", box: { top, left: 0, width: 100, height }, props: {} };
}

/** As many lines of 10 points. */
function text(count: number, top = 0): LaidOut {
  const words = Array.from({ length: count }, () => "i".repeat(20)).join(" ");
  const lines = breakLines([{ text: words, face }], 70);
  return { ...box(top, count * 10), props: { setText: { lines } } };
}

function leavesOf(node: LaidOut): readonly LaidOut[] {
  return node.children?.flatMap(leavesOf) ?? [node];
}

function countLines(nodes: readonly LaidOut[]): number {
  return nodes.reduce((sum, node) => sum + (linesOf(node)?.length ?? 0), 0);
}
