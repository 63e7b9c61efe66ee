import { beforeEach, describe, expect, test } from "vitest";
import { createDrafts } from "./drafts.ts";

const half = { item: 4, fields: { "row.a": ["for"] }, certainty: undefined };

/** What a tab keeps: every page that it loads sees the same. */
let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
});

function openPage(attemptId = "attempt") {
  const getItem = (key: string) => kept.get(key) ?? null;
  const setItem = (key: string, text: string) => void kept.set(key, text);
  const removeItem = (key: string) => void kept.delete(key);
  return createDrafts(attemptId, () => ({ getItem, setItem, removeItem }));
}

describe("drafts", () => {
  test("of a page are there again when it is loaded anew, and named", () => {
    openPage().put(half);
    const page = openPage();
    expect([...page.restore()]).toEqual([4]);
    expect(page.get(4)).toEqual(half);
  });

  test("of one attempt are not another's", () => {
    openPage().put(half);
    expect(openPage("another").restore().size).toBe(0);
  });

  test("are stored by choosing alone, and leave nothing once they are answers", () => {
    const page = openPage();
    page.restore();
    expect(kept.size).toBe(0);
    page.put(half);
    expect(kept.size).toBe(1);
    page.drop(4);
    expect(kept.size).toBe(0);
  });

  test("of other questions stay when one is chosen before the page was read", () => {
    openPage().put(half);
    openPage().put({ ...half, item: 2 });
    expect([...openPage().restore()]).toEqual([4, 2]);
  });

  test.for(["{}", "null", '"draft"', "[", ""])(
    "are none where %s is kept in their place",
    (text) => {
      kept.set("linchpin.drafts.attempt", text);
      expect(openPage().restore().size).toBe(0);
    },
  );

  test("live as long as the page where the browser keeps nothing", () => {
    const page = createDrafts("attempt", () => {
      throw new Error("The browser keeps nothing.");
    });
    page.put(half);
    expect(page.get(4)).toEqual(half);
    expect(page.restore().size).toBe(0);
  });
});
