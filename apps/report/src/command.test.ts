import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { type FakeWorld, fakeMaker, refusal, worldWith } from "../testing/handout-world.ts";
import { openMaker } from "./command/maker.ts";
import { runHandout } from "./command.ts";

let maker: ReturnType<typeof fakeMaker>;
beforeEach(() => {
  maker = fakeMaker();
});

/** The command on files that are not real, with nothing drawn. */
function run(argv: readonly string[], world: FakeWorld) {
  return runHandout(argv, world, maker.open);
}

/** What is in the folder, but for the note of what it was made from. */
function handoutsIn(world: FakeWorld, out = "handouts"): readonly string[] {
  return [...world.files.keys()]
    .filter((path) => path.startsWith(`${out}/`) && path !== `${out}/.handouts.json`)
    .map((path) => path.slice(out.length + 1));
}

describe("what is printed of one dossier", () => {
  test.for([
    {
      argv: [],
      names: ["read", "quiz", "review", "teacher", "key", "lesson", "exit"],
      because: "all of it, but a reading copy for want of a text",
    },
    { argv: ["--for", "student"], names: ["read", "quiz", "review", "exit"], because: "as asked" },
    { argv: ["--for", "teacher"], names: ["teacher", "key", "lesson"], because: "as asked" },
    { argv: ["--only", "quiz, read"], names: ["read", "quiz"], because: "these were named" },
    {
      argv: ["--only", "read,teacher", "--for", "teacher"],
      names: ["teacher"],
      because: "both must hold",
    },
    {
      argv: ["--only", "read,quiz,review", "--form", "b"],
      names: ["read", "quiz-b", "review-b"],
      because: "forms differ in the questions only",
    },
    {
      argv: ["--only", "read,quiz", "--form", "all"],
      names: ["read", "quiz", "quiz-b", "quiz-c"],
      because: "neighbours get different forms",
    },
    {
      argv: ["--only", "quiz", "--form", "C", "--paper", "Letter", "--large"],
      names: ["quiz-c-letter-large"],
      because: "whatever is not usual is said",
    },
  ])("$argv gives $names: $because", async ({ argv, names }) => {
    const world = worldWith({ "town.yaml": "a town" });
    expect(await run(["town.yaml", ...argv], world)).toBe(0);
    expect(handoutsIn(world)).toEqual(names.map((name) => `town-${name}.pdf`));
  });

  test("is told file by file with its pages, in a folder of one's choice", async () => {
    const world = worldWith({ "town.yaml": "a town" });
    expect(await run(["town.yaml", "--only", "read,quiz", "--out", "print"], world)).toBe(0);
    expect(world.said).toEqual(["print/town-read.pdf: 4 pages", "print/town-quiz.pdf: 4 pages"]);
    expect(world.complaints).toEqual([]);
  });

  test("is a Word file too where that was asked for and makes sense", async () => {
    const world = worldWith({ "town.yaml": "a town" });
    expect(await run(["town.yaml", "--only", "read,quiz,key", "--word"], world)).toBe(0);
    expect(handoutsIn(world)).toEqual([
      "town-read.pdf",
      "town-read.docx",
      "town-quiz.pdf",
      "town-quiz.docx",
      "town-key.pdf",
    ]);
    expect(world.said[1]).toBe("handouts/town-read.docx");
    await run(["town.yaml", "--only", "read", "--word", "--large"], world);
    expect(world.said.slice(-2)).toEqual([
      "handouts/town-read-large.pdf: 4 pages",
      "1 handout had not changed and stands as it was.",
    ]);
  });

  test("is a reading copy when there is a text, and no other handout gets to see that", async () => {
    const world = worldWith({ "town.yaml": "a town", "my.txt": "Words" });
    expect(await run(["town.yaml", "--text", "my.txt"], world)).toBe(0);
    const withText = maker.orders.filter(({ source }) => source !== undefined);
    expect(withText).toMatchObject([{ edition: "copy", source: "Words" }]);
    expect(world.complaints).toEqual(["town-copy.pdf: Paragraph 3 is missing."]);
    world.files.delete("my.txt");
    expect([...world.files.values()].map(String).join("\n")).not.toContain("Words");
  });

  test("has only the blocks that were named", async () => {
    const world = worldWith({ "town.yaml": "a town" });
    await run(["town.yaml", "--only", "read", "--blocks", "map,matrix"], world);
    expect(maker.orders).toMatchObject([{ blocks: ["matrix", "map"] }]);
  });
});

describe("of chosen blocks", () => {
  test.for([
    {
      argv: ["--blocks", "guide"],
      names: ["read", "teacher"],
      complaints: [
        "Of quiz, review, key, lesson, exit no more than a cover would be left: not printed.",
      ],
      because: "the others can have none",
    },
    {
      argv: ["--only", "read", "--blocks", "guide,map-empty,text"],
      names: ["read"],
      complaints: [
        "None of these handouts can have the parts map-empty (look in review), text (look in copy).",
      ],
      because: "one is no reason to keep back the other",
    },
    {
      argv: ["--only", "read,review", "--blocks", "cover,guide"],
      names: ["read"],
      complaints: ["Of review no more than a cover would be left: not printed."],
      because: "a cover is never all that is printed",
    },
  ])("$argv prints $names and says what it does not: $because", async (row) => {
    const world = worldWith({ "town.yaml": "a town" });
    expect(await run(["town.yaml", ...row.argv], world)).toBe(0);
    expect(handoutsIn(world)).toEqual(row.names.map((name) => `town-${name}.pdf`));
    expect(world.complaints).toEqual(row.complaints);
  });

  test.for([
    {
      argv: ["--only", "read", "--blocks", "map"],
      complaint: "None of these handouts can have the part map (look in review, teacher).",
      because: "it stands in others",
    },
    {
      argv: ["--only", "read", "--blocks", "cover"],
      complaint: undefined,
      because: "covers alone are of no use",
    },
  ])("$argv prints nothing, which is refused: $because", async ({ argv, complaint }) => {
    const world = worldWith({ "town.yaml": "a town" });
    expect(await run(["town.yaml", ...argv], world)).toBe(1);
    expect(world.complaints).toEqual([
      ...(complaint === undefined ? [] : [complaint]),
      "None of these handouts would have more than a cover: nothing was printed.",
    ]);
    expect(maker.opened).toEqual([]);
  });

  test("one that a dossier has in no handout is told of, and again when nothing is drawn anew", async () => {
    const world = worldWith({ "ada.yaml": "ada", "bo.yaml": "no matrix" });
    const argv = ["ada.yaml", "bo.yaml", "--only", "read,review", "--blocks", "matrix,people,map"];
    expect(await run(argv, world)).toBe(0);
    const lacking =
      "bo.yaml: none of its handouts has the part matrix; there is nothing to put there, or no room.";
    expect(world.complaints).toEqual([lacking]);
    expect(await run(argv, world)).toBe(0);
    expect(world.complaints).toEqual([lacking, lacking]);
    expect(maker.opened).toHaveLength(1);
  });

  test("a handout with none is not printed, and the other dossiers are", async () => {
    const world = worldWith({ "ada.yaml": "ada", "bo.yaml": "blockless" });
    const argv = ["ada.yaml", "bo.yaml", "--only", "review", "--form", "all", "--blocks", "map"];
    expect(await run(argv, world)).toBe(0);
    expect(handoutsIn(world)).toEqual(["ada-review.pdf", "ada-review-b.pdf", "ada-review-c.pdf"]);
    expect(world.complaints).toEqual([
      "bo.yaml: no more than a cover would be left of bo-review.pdf, bo-review-b.pdf, bo-review-c.pdf: not printed.",
    ]);
  });
});

describe("a second run", () => {
  const FILES = { "town.yaml": "a town" };
  const ARGV = ["town.yaml", "--only", "read,quiz"];

  test("with nothing changed opens nothing that draws, writes nothing and says so", async () => {
    const world = worldWith(FILES);
    await run(ARGV, world);
    world.touched.length = 0;
    maker = fakeMaker();
    expect(await run(ARGV, world)).toBe(0);
    expect(world.said.at(-1)).toBe("Nothing has changed since it was printed: 2 handouts.");
    expect({ opened: maker.opened, touched: world.touched }).toEqual({ opened: [], touched: [] });
  });

  test.for([
    {
      change: { "town.yaml": "another town" },
      again: ["read", "quiz"],
      because: "the dossier is another",
    },
    {
      change: { "handouts/town-quiz.pdf": "scribbles" },
      again: ["quiz"],
      because: "somebody wrote over it",
    },
    {
      change: { "handouts/.handouts.json": "{" },
      again: ["read", "quiz"],
      because: "what they were made from cannot be read",
    },
    {
      change: { "handouts/.handouts.json": '{"town-read.pdf":{"inputs":3}}' },
      again: ["read", "quiz"],
      because: "it is not as we write it",
    },
    { change: { "other.yaml": "" }, again: [], because: "that is not theirs" },
  ])("prints $again anew: $because", async ({ change, again }) => {
    const world = worldWith(FILES);
    await run(ARGV, world);
    for (const [path, text] of Object.entries(change)) world.files.set(path, Buffer.from(text));
    maker = fakeMaker();
    await run(ARGV, world);
    expect(maker.orders.map(({ edition }) => edition)).toEqual(again);
  });

  test("leaves alone what another run put into the folder", async () => {
    const world = worldWith(FILES);
    await run(ARGV, world);
    await run(["town.yaml", "--only", "quiz", "--large"], world);
    maker = fakeMaker();
    await run(["town.yaml", "--only", "read,quiz"], world);
    expect(maker.orders).toEqual([]);
  });

  test("says how many stand as they were when others do not", async () => {
    const world = worldWith(FILES);
    await run(["town.yaml", "--only", "read"], world);
    await run(ARGV, world);
    expect(world.said.slice(1)).toEqual([
      "handouts/town-quiz.pdf: 4 pages",
      "1 handout had not changed and stands as it was.",
    ]);
  });

  test("never takes away what it did not write, whatever stands in the note", async () => {
    const files = { "handouts/mine.pdf": { sha256: "" }, "../out.png": { sha256: "" } };
    const ledger = { "town-read.pdf": { inputs: "", pages: 1, files } };
    const world = worldWith({ ...FILES, "handouts/.handouts.json": JSON.stringify(ledger) });
    await run(["town.yaml", "--only", "read"], world);
    expect(world.touched).toEqual(["handouts/town-read.pdf", "handouts/.handouts.json"]);
  });
});

describe("several dossiers", () => {
  const TOWNS = {
    "towns/ada/dossier.yaml": "ada",
    "towns/bo/dossier.yaml": "bo",
    "eve.yaml": "eve",
  };

  test("are named one by one or by the folder they are in, and each is printed once", async () => {
    const world = worldWith(TOWNS);
    const names = ["eve.yaml", "towns", "towns/bo", "./eve.yaml"];
    expect(await run([...names, "--only", "read"], world)).toBe(0);
    expect(handoutsIn(world)).toEqual(["eve-read.pdf", "ada-read.pdf", "bo-read.pdf"]);
  });

  test("of one name are refused in one sentence before anything is read", async () => {
    const world = worldWith({ ...TOWNS, "ada.yaml": "another" });
    expect(await run(["ada.yaml", "towns"], world)).toBe(1);
    expect(world.complaints).toEqual([
      "ada.yaml and towns/ada/dossier.yaml would both be printed as ada: print them one by one, each with an --out of its own.",
    ]);
    expect(world.touched).toEqual([]);
  });

  test.for([
    {
      fate: "faulty",
      complaints: ["bo.yaml:3:5 source.title: Required.", "bo.yaml:9:1 Odd."],
    },
    { fate: "unprintable", complaints: ["bo.yaml: Our fonts cannot print it."] },
    { fate: "slow", complaints: ["bo.yaml: bo-read.pdf took too long and was given up."] },
    {
      fate: "crashing",
      complaints: [
        "bo.yaml: bo-read.pdf could not be drawn (RangeError: odd). That is a fault of ours.",
      ],
    },
  ])("are printed past a $fate one, which is told of at the end", async ({ fate, complaints }) => {
    const world = worldWith({ "ada.yaml": "ada", "bo.yaml": fate, "eve.yaml": "eve" });
    const argv = ["ada.yaml", "bo.yaml", "eve.yaml", "--only", "read,quiz"];
    expect(await run(argv, world)).toBe(1);
    expect(handoutsIn(world)).toEqual([
      "ada-read.pdf",
      "ada-quiz.pdf",
      "eve-read.pdf",
      "eve-quiz.pdf",
    ]);
    expect(world.complaints).toEqual([...complaints, "1 of 3 dossiers was not printed: bo.yaml."]);
  });

  test("go on past a file that cannot be read", async () => {
    const world = worldWith({ "ada.yaml": "ada" });
    expect(await run(["none.yaml", "ada.yaml", "--only", "read"], world)).toBe(1);
    expect(handoutsIn(world)).toEqual(["ada-read.pdf"]);
    expect(world.complaints).toEqual([
      "Cannot read none.yaml: there is no such file or folder.",
      "1 of 2 dossiers was not printed: none.yaml.",
    ]);
  });

  test.for([
    { argv: ["a.yaml"], jobs: 0, because: "one is drawn soonest where the command runs" },
    { argv: ["a.yaml", "--jobs", "3"], jobs: 3, because: "it was asked for" },
  ])("$argv draws with $jobs processes more: $because", async ({ argv, jobs }) => {
    await run(argv, worldWith({ "a.yaml": "a" }));
    expect(maker.opened).toEqual([jobs]);
    expect(maker.isClosed()).toBe(true);
  });
});

test("a folder that cannot be made is the world's to tell; nothing is written, and what draws is closed", async () => {
  const world = {
    ...worldWith({ "town.yaml": "a town" }),
    makeFolder: () => Promise.reject(refusal("Cannot write handouts: that disk can only be read.")),
  };
  await expect(run(["town.yaml"], world)).rejects.toThrow(/only be read/);
  expect(world.touched).toEqual([]);
  expect(maker.isClosed()).toBe(true);
});

test("--json prints one object with what stands, what failed, and nothing besides", async () => {
  const world = worldWith({ "ada.yaml": "ada", "bo.yaml": "faulty" });
  expect(await run(["ada.yaml", "bo.yaml", "--only", "quiz", "--json"], world)).toBe(1);
  expect(world.said).toHaveLength(1);
  expect(JSON.parse(world.said[0] ?? "")).toEqual({
    complete: false,
    files: [
      {
        file: "handouts/ada-quiz.pdf",
        dossier: "ada",
        edition: "quiz",
        form: "A",
        paper: "a4",
        print: "standard",
        pages: 4,
        bytes: 11,
        sha256: createHash("sha256").update("quiz of ada").digest("hex"),
        written: true,
      },
    ],
    failed: [
      {
        dossier: "bo",
        file: "bo.yaml",
        reason: "faulty",
        complaints: ["bo.yaml:3:5 source.title: Required.", "bo.yaml:9:1 Odd."],
      },
    ],
  });
});

test("--watch prints again what a change touches, with what was opened to draw, until it is stopped", async () => {
  const files = { "ada.yaml": "ada", "bo.yaml": "bo" };
  const changes = [{ "bo.yaml": "another" }, { "else.txt": "" }, { "ada.yaml": "faulty" }];
  const world = worldWith(files, { changes });
  expect(await run(["ada.yaml", "bo.yaml", "--only", "read", "--watch"], world)).toBe(0);
  expect(maker.orders.map(({ yaml }) => yaml)).toEqual(["ada", "bo", "another", "faulty"]);
  expect(maker.opened).toHaveLength(1);
  expect(world.complaints).toContain("Watching; Ctrl-C ends it.");
  expect(world.complaints.at(-1)).toBe("1 of 2 dossiers was not printed: ada.yaml.");
});

test("a person who waits sees how many are done, their pages and the time left, and at last nothing", async () => {
  const world = worldWith({ "town.yaml": "a town" });
  await run(["town.yaml", "--only", "read,quiz"], world);
  expect(world.statuses[0]).toBe("░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 2 handouts, 0 pages");
  expect(world.statuses[1]).toBe("████████████░░░░░░░░░░░░ 1 of 2 handouts, 4 pages, 2 s left");
  expect(world.statuses.at(-1)).toBe("");
});

describe("a dossier that is not there", () => {
  test("is refused in one sentence that names the known ones and the likest", async () => {
    const world = worldWith({});
    expect(await run(["korus-aliance"], world)).toBe(1);
    expect(world.complaints).toHaveLength(1);
    expect(world.complaints[0]).toMatch(
      /^There is no dossier "korus-aliance" \(there is: .*korus-alliance.*\); did you mean "korus-alliance"\?$/,
    );
  });

  test("is refused when a folder has none", async () => {
    const world = worldWith({ "towns/readme.txt": "" });
    expect(await run(["towns"], world)).toBe(1);
    expect(world.complaints).toEqual([
      "There is no dossier in towns: neither it nor one of its folders has a dossier.yaml.",
    ]);
  });

  test("is none of those found by name where ours are", async () => {
    const world = worldWith({});
    await run(["korus-alliance"], world);
    expect(world.complaints[0]).toMatch(/korus-alliance[\\/]dossier\.yaml/);
  });
});

describe("a command typed wrongly", () => {
  test.for([
    { argv: [], says: /^Name a dossier/ },
    { argv: ["a.yaml", "--colour"], says: /^Usage:/ },
    { argv: ["a.yaml", "--out"], says: /^Usage:/ },
    { argv: ["a.yaml", "--out="], says: /^Usage:/ },
    {
      argv: ["a.yaml", "--for", "parent"],
      says: /^There is no reader "parent"; there is: student/,
    },
    { argv: ["a.yaml", "--form", "D"], says: /^There is no form "D"; there is: A, B, C\.$/ },
    { argv: ["a.yaml", "--paper", "lettre"], says: /did you mean "letter"/ },
    { argv: ["a.yaml", "--only", "read,quizz"], says: /"quizz" \(did you mean "quiz"\?\)/ },
    { argv: ["a.yaml", "--blocks", "mapp"], says: /no block "mapp" \(did you mean "map"\?\)/ },
    { argv: ["a.yaml", "--only", "copy"], says: /--text my-copy\.txt/ },
    { argv: ["a.yaml", "--only", "read", "--for", "teacher"], says: /^None of these/ },
    { argv: ["a.yaml", "b.yaml", "--text", "a.txt"], says: /^A text goes with one dossier/ },
    { argv: ["a.yaml", "--jobs", "0"], says: /^Jobs are a number from 1 to 16, not "0"/ },
    { argv: ["a.yaml", "--jobs", "many"], says: /not "many"/ },
  ])("$argv is answered $says, before anything is read", async ({ argv, says }) => {
    const world = worldWith({});
    expect(await run(argv, world)).toBe(2);
    expect(world.complaints[0]).toMatch(says);
    expect(world.complaints.at(-1)).toMatch(/--help says more\.$/);
    expect(world.said).toEqual([]);
  });
});

test("--help is said, not complained of", async () => {
  const world = worldWith({});
  expect(await run(["--help"], world)).toBe(0);
  expect(world.said[0]).toMatch(/^Usage:/);
  expect(world.complaints).toEqual([]);
});

test("--preview puts a picture of each page beside a PDF, and takes it away with its page", async () => {
  const yaml = readFileSync(new URL("../testing/mill-lane.yaml", import.meta.url), "utf8");
  const world = worldWith({ "mill-lane.yaml": yaml });
  const argv = ["mill-lane.yaml", "--only", "read", "--preview"];
  expect(await runHandout(argv, world, openMaker)).toBe(0);
  const pictures = handoutsIn(world).filter((name) => name.endsWith(".png"));
  expect(pictures[0]).toBe("mill-lane-read-p01.png");
  expect(world.said).toEqual([`handouts/mill-lane-read.pdf: ${pictures.length} pages`]);
  const png = world.files.get(`handouts/${pictures[0]}`);
  expect(png?.subarray(1, 4).toString()).toBe("PNG");

  expect(await runHandout([...argv, "--blocks", "numbering"], world, openMaker)).toBe(0);
  expect(handoutsIn(world)).toEqual(["mill-lane-read.pdf", "mill-lane-read-p01.png"]);
});
