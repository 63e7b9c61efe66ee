import type { Item } from "@linchpin/model";
import { choice, grid, order } from "./items.ts";

/** An item of each kind, and single choices of several templates, about the sample. */
export const SKETCHES: readonly Item[] = [
  choice({
    template: "main-claim",
    about: { arguments: ["close"] },
    stem: "Which sentence best states what the editorial argues for?",
    options: [
      ["The ban would cost the shops a third of their morning trade.", "takes-counter-for-claim"],
      ["The council should close Mill Lane to cars at school time.", "key"],
      ["Closing a lane at school time makes it safer.", "takes-reason-for-claim"],
    ],
    paragraphs: [7],
  }),
  choice({
    template: "condition",
    about: { issues: ["ban"] },
    stem: "The editorial backs this idea on one condition. What must happen first?",
    statement: "Cars should be kept out of Mill Lane at school time.",
    options: [
      ["The bus stop has moved first.", "key"],
      ["The council votes on the ban in June.", "takes-event-for-condition"],
      ["The shops lose a third of their morning trade.", "takes-event-for-condition"],
    ],
    paragraphs: [7],
  }),
  choice({
    template: "stance",
    about: { actors: ["shopkeepers"], issues: ["harm"] },
    stem: "How does the editorial present the shopkeepers’ association on this idea?",
    statement: "The ban would cost the shops much of their trade.",
    options: [
      ["For it", "key"],
      ["For it, but only on a condition", "adds-condition"],
      ["Against it", "turns-stance-round"],
      ["The editorial does not say", "overlooks-stance"],
    ],
    paragraphs: [3],
  }),
  choice({
    template: "voice",
    about: { actors: ["institute"], issues: ["ban"] },
    stem: "Whose view is this in the editorial?",
    statement: "Such bans are worth having.",
    options: [
      ["It is the editorial’s own view", "takes-reading-for-own-view"],
      ["The editorial reports it as the view of the institute", "takes-reading-for-report"],
      ["The editorial works it out from words or deeds of the institute", "key"],
    ],
    paragraphs: [4],
  }),
  choice({
    template: "who",
    kind: "multiple-choice",
    about: { actors: ["parents", "brandt"], issues: ["stop"] },
    stem: "Who is reported in the editorial to be for this idea?",
    statement: "The bus stop should move to Station Road.",
    options: [
      ["The institute", "takes-silent-for-holder"],
      ["The parents", "key"],
      ["The shopkeepers’ association", "takes-opponent-for-holder"],
      ["Ada Brandt", "key"],
    ],
    paragraphs: [2],
  }),
  choice({
    template: "where",
    kind: "evidence",
    about: { arguments: ["safer"] },
    stem: "In which paragraph does the editorial say this?",
    statement: "Other towns have done the same and fared well.",
    options: [
      ["Paragraph 1", "takes-other-paragraph"],
      ["Paragraph 3", "takes-other-paragraph"],
      ["Paragraph 4", "key"],
      ["Paragraph 5", "takes-other-paragraph"],
      ["Paragraph 6", "key"],
    ],
    paragraphs: [4, 6],
  }),
  grid("matrix", {
    template: "stances",
    about: { issues: ["ban"] },
    stem: "How does the editorial present each of them on this idea?",
    statement: "Cars should be kept out of Mill Lane at school time.",
    columns: [
      "For it",
      "For it, on a condition",
      "Against it",
      "Against it, on a condition",
      "The editorial does not say",
    ],
    rows: [
      ["Ada Brandt", 1, [2]],
      ["The parents", 0, [2]],
      ["The shopkeepers’ association", 2, [3]],
      ["The school", 4, []],
    ],
  }),
  grid("match", {
    template: "job",
    about: { arguments: ["trade"] },
    stem: "What job does each statement do in the editorial?",
    columns: [
      "What it argues for in the end",
      "A reason for one of its claims",
      "An objection it mentions",
      "Background: what took place",
    ],
    rows: [
      ["The ban would cost the shops a third of their morning trade.", 2, [3]],
      ["The parents write to the mayor.", 3, [2]],
      ["The ban needs hardly any staff.", 1, [6]],
    ],
  }),
  order({
    template: "order",
    about: { events: ["study", "near-miss", "letter"] },
    stem: "In which order did these things happen, by the dates the editorial gives?",
    entries: [
      ["near-miss", "A van brakes just in time in front of two pupils.", "4 March 2023"],
      ["letter", "The parents write to the mayor.", "April 2023"],
      ["study", "The institute publishes its study of three towns.", "2019"],
    ],
  }),
  choice({
    template: "reason",
    about: { arguments: ["safer"] },
    stem: "Which reason does the editorial give for this claim?",
    statement: "Closing a lane at school time makes it safer.",
    options: [
      ["A barrier with a lock needs nobody beside it.", "takes-reason-of-another-claim"],
      ["Every shop in the lane opens at nine.", "takes-reason-of-another-claim"],
      ["Accidents fell by half in three towns that did so.", "key"],
    ],
    paragraphs: [4],
  }),
];
