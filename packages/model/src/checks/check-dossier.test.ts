import { describe, expect, test } from "vitest";
import { carBanDossier } from "../../testing/index.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { formatPath } from "../reading/problem.ts";
import { applyEdits, type Edit } from "../writing/edit.ts";
import { checkDossier } from "./check-dossier.ts";

test("the sample holds together", () => {
  expect(checkDossier(carBanDossier())).toEqual([]);
});

type Case = {
  readonly edits: readonly Edit[];
  readonly found: readonly string[];
  readonly because: string;
};

const set = (path: Edit["path"], value: unknown): Edit => ({ path, value });

describe("what the parts ask of one another", () => {
  test.for<Case>([
    {
      edits: [set(["arguments", 0, "premises", 0, "argument"], "danger")],
      found: [],
      because: "the argument it names supports this one",
    },
    {
      edits: [set(["arguments", 0, "premises", 0, "argument"], "no-such")],
      found: [
        'problem arguments[0].premises[0].argument: There is no argument "no-such"; add it or correct the id.',
      ],
      because: "a premise cannot rest on what is not there",
    },
    {
      edits: [set(["arguments", 0, "premises", 0, "argument"], "ban-the-cars")],
      found: [
        "problem arguments[0].premises[0].argument: This premise names its own argument as its reason; name the argument that argues for it.",
      ],
      because: "nothing argues for itself",
    },
    {
      edits: [set(["arguments", 0, "premises", 0, "argument"], "trade-later")],
      found: [
        'problem arguments[0].premises[0].argument: The argument "trade-later" argues for this premise, so it needs the relation supports to "ban-the-cars"; add it there or take it out here.',
      ],
      because: "who argues for a premise supports the claim it is offered for",
    },
    {
      edits: [set(["arguments", 4, "actor"], "paper")],
      found: [
        "problem arguments[4].actor: A counter-argument is mentioned and not held, so it is not the author's; name the actor who holds it, or one of the kind unnamed.",
      ],
      because: "an objection the author holds is none",
    },
    {
      edits: [
        set(["source", "paragraphs", 3, "repeats"], 2),
        set(["positions", 0, "passages"], ["p2-wants", "p3-air"]),
      ],
      found: [
        "warning positions[0].passages: The paragraphs 2 and 3 say the same, one repeating the other; that is one piece of evidence, so name one passage of them.",
      ],
      because: "a deck is no second evidence",
    },
    {
      edits: [
        set(["source", "paragraphs", 3, "repeats"], 2),
        set(["positions", 0, "passages"], ["p2-wants", "p3-air", "p4-trade"]),
      ],
      found: [],
      because: "a third passage stands elsewhere",
    },
    {
      edits: [set(["positions", 0, "passages"], ["p2-wants", "p2-told"])],
      found: [],
      because: "two passages of one paragraph are no repetition",
    },
    {
      edits: [
        set(["issues", 0, "proposition"], "Cars should not be let into Mill Lane before school"),
      ],
      found: [
        "warning issues[0].proposition: An issue is put positively, so that for and against have one meaning; say it without a negation.",
      ],
      because: "against a negation is for",
    },
    {
      edits: [set(["issues", 0, "proposition"], "Cars should be kept out of the lane.")],
      found: [
        "warning issues[0].proposition: A proposition is set into other sentences; leave out the sign at its end.",
      ],
      because: "it would end twice",
    },
    {
      edits: [
        set(["terms", 0], term("a right of way")),
        set(["terms", 1], term("the first right of way")),
      ],
      found: [
        "problem terms[1].term: A term has at most 4 words; name the word that is not understood.",
      ],
      because: "a term is looked up, a phrase is copied",
    },
    {
      edits: [set(["positions", 3, "condition", "event"], "meeting")],
      found: [
        "warning positions[3].condition.event: A condition is still to come, and this event has happened; correct its mode or name another event.",
      ],
      because: "what has happened is no condition any more",
    },
    {
      edits: [set(["actors", 1, "office"], { title: "mayor", from: "2024", until: "2020" })],
      found: [
        "problem actors[1].office.until: The office ends before it begins; correct `from` or `until`.",
      ],
      because: "time runs one way",
    },
    {
      edits: [set(["actors", 1, "office"], { title: "mayor", from: "2020", until: "2024" })],
      found: [],
      because: "an office has a beginning and an end",
    },
    {
      edits: [set(["actors", 2, "office"], { title: "council" })],
      found: [
        "warning actors[2].office: An office is held by a person; correct the kind or take `office` out.",
      ],
      because: "a body holds no office",
    },
    {
      edits: [
        set(["actors", 6, "aliases"], ["Reyes", "the council"]),
        set(["actors", 1, "aliases"], ["reyes"]),
      ],
      found: [
        'warning actors[6].aliases[0]: "Reyes" is also an alias of "brandt"; make sure that is meant.',
        'warning actors[6].aliases[1]: "the council" is also an alias of "council"; make sure that is meant.',
      ],
      because: "one word for two actors may be right",
    },
    {
      edits: [set(["actors", 2, "partOf"], "brandt")],
      found: [
        "problem actors[1].partOf: These are part of one another in a circle: brandt, council.",
      ],
      because: "nobody is a part of what is a part of it",
    },
    {
      edits: ["council", "county", "shopkeepers", "bus", "reyes"].map((partOf, at) =>
        set(["actors", at + 1, "partOf"], partOf),
      ),
      found: ["problem actors[1].partOf: Memberships go at most 4 deep."],
      because: "more than four steps are a mistake",
    },
    {
      edits: [set(["positions", 4, "voice"], "author")],
      found: [
        'problem positions[4].voice: The voice "author" is for positions of "paper" and for no others; what another actor holds is reported or imputed.',
      ],
      because: "the author speaks for itself alone",
    },
    {
      edits: [set(["positions", 3, "via"], ["reyes"])],
      found: [
        "problem positions[3].via: The author speaks here without a go-between; take `via` out.",
      ],
      because: "nobody stands between the author and its own word",
    },
    {
      edits: [set(["positions", 2, "via"], ["reyes"])],
      found: [
        "problem positions[2].via: What is imputed is read in by the author; `via` may only name an unnamed actor. If a named actor said it, it is reported.",
      ],
      because: "what a named actor passes on is reported",
    },
    {
      edits: [set(["positions", 5], { ...carBanDossier().positions[0], id: "again" })],
      found: [
        'problem positions[5].id: This says the same as the position "brandt-ban"; keep one of them.',
      ],
      because: "one coding made twice counts twice",
    },
    {
      edits: [set(["arguments", 1, "standing"], "main")],
      found: [
        "problem arguments[1].standing: A second argument has the standing main; only one can be what the editorial is written for.",
      ],
      because: "an editorial has one point",
    },
    {
      edits: [set(["arguments", 0, "actor"], "brandt")],
      found: ['problem arguments[0].actor: The main argument belongs to the author, "paper".'],
      because: "an editorial is written for its author's point",
    },
    {
      edits: [set(["arguments", 1, "answer"], "open")],
      found: [
        "problem arguments[1].answer: A counter-argument says in `answer` how the editorial answers it; no other argument has an answer.",
      ],
      because: "only an objection is answered",
    },
    {
      edits: [set(["arguments", 0, "warrant", "stated"], true)],
      found: [
        "problem arguments[0].warrant.passages: What is stated needs the passage where it stands; add `passages` or write stated: false.",
      ],
      because: "what the text says stands somewhere in it",
    },
    {
      edits: [set(["arguments", 1, "premises", 0, "stated"], false)],
      found: [
        "problem arguments[1].premises[0].passages: What is not stated has no passage; take `passages` out or write stated: true.",
      ],
      because: "what the text does not say stands nowhere in it",
    },
    {
      edits: [
        set(
          ["arguments", 1, "claim", "text"],
          "The LANE should be kept free of cars  before school",
        ),
      ],
      found: [
        'problem arguments[1].claim.text: This claim is also the claim of "ban-the-cars"; a separate reason for one claim is an argument of its own that supports it.',
      ],
      because: "one claim, two arguments, is one argument that supports the other",
    },
    {
      edits: [
        set(
          ["arguments", 1, "premises", 0, "text"],
          "The lane is a dangerous place for children in the morning",
        ),
      ],
      found: [
        "problem arguments[1].premises[0].text: This premise repeats the claim it is offered for; say what it rests on instead.",
      ],
      because: "a claim is no reason for itself",
    },
    {
      edits: [set(["arguments", 1, "relations", 1], { kind: "supports", target: "ban-the-cars" })],
      found: [
        'problem arguments[1].relations[1].target: This says a second time how the argument bears on "ban-the-cars"; keep one of them.',
      ],
      because: "one arrow is enough",
    },
    {
      edits: [set(["arguments", 0, "relations", 0], { kind: "supports", target: "danger" })],
      found: [
        "problem arguments[0].relations: These arguments support one another in a circle: ban-the-cars, danger.",
      ],
      because: "a circle supports nothing",
    },
    {
      edits: [set(["events", 0, "date", "edtf"], "2024-05-11")],
      found: [
        "problem events[0].date.edtf: This is said to have happened (2024-05-11) after the editorial was published (2024-05-10); correct the mode or the date.",
      ],
      because: "nobody reports what is still to come",
    },
    {
      edits: [set(["passages", 13], { ...carBanDossier().passages[0], id: "spare", paragraph: 9 })],
      found: [
        "problem passages[13].paragraph: The source has no paragraph 9.",
        'warning passages[13].id: Nothing rests on the passage "spare"; use it or take it out.',
      ],
      because: "a passage stands somewhere and bears something",
    },
    {
      edits: [
        set(["source", "paragraphs", 2, "n"], 3),
        set(["source", "paragraphs", 2, "role"], "title"),
        set(["source", "paragraphs", 3, "repeats"], 3),
      ],
      found: [
        ...["passages[1].paragraph", "passages[2].paragraph"].map(noParagraph2),
        ...["actors[1].paragraphs[0]", "actors[6].paragraphs[0]"].map(noParagraph2),
        "problem source.paragraphs[2].n: Paragraph 3 stands where paragraph 2 is expected; number them 0, 1, 2 and so on without a gap.",
        "problem source.paragraphs[2].role: The title is paragraph 0, and nothing else has the role title.",
        "problem source.paragraphs[3].repeats: The source has no paragraph 3.",
      ],
      because: "paragraphs are numbered like the reader's copy, and none repeats itself",
    },
    {
      edits: [set(["events", 1, "id"], "ban")],
      found: [
        'problem positions[3].condition.event: There is no event "crossing"; add it or correct the id.',
        'problem arguments[0].claim.condition.event: There is no event "crossing"; add it or correct the id.',
        'problem issues[0].id: The id "ban" is used a second time; give this one its own.',
      ],
      because: "an id names one thing",
    },
  ])("$because", ({ edits, found }) => {
    // Only well-shaped values are put in, so it is a dossier still.
    const dossier = applyEdits(carBanDossier(), edits) as Dossier;
    const findings = checkDossier(dossier).map(
      ({ level, path, message }) => `${level} ${formatPath(path)}: ${message}`,
    );
    expect(findings.toSorted()).toEqual(found.toSorted());
  });
});

function noParagraph2(path: string): string {
  return `problem ${path}: The source has no paragraph 2.`;
}

function term(words: string) {
  return {
    term: words,
    meaning: "Who may go first.",
    from: { kind: "editorial" },
    paragraphs: [2],
  };
}
