import { readFileSync } from "node:fs";
import {
  type Dossier,
  type Form,
  formatProblem,
  type Item,
  parseDossierYaml,
} from "@linchpin/model";

/** A coded editorial of an invented town, with every part filled. */
export function sampleDossier(): Dossier {
  const file = new URL("./mill-lane.yaml", import.meta.url);
  const reading = parseDossierYaml(readFileSync(file, "utf8"));
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join("\n"));
  return reading.dossier;
}

/** One item of each template, written out. */
export function sampleForm(): Form {
  return { generatorVersion: 1, letter: "A", items: SKETCHES.map(item) };
}

const SKETCHES: readonly Sketch[] = [
  {
    template: "main-claim",
    about: { arguments: ["close"] },
    stem: "Which sentence best states what the editorial argues for?",
    options: [
      ["The ban would cost the shops a third of their morning trade.", "takes-counter-for-claim"],
      ["The council should close Mill Lane to cars at school time.", "key"],
      ["Closing a lane at school time makes it safer.", "takes-reason-for-claim"],
    ],
    paragraphs: [7],
  },
  {
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
  },
  {
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
  },
  {
    template: "voice",
    about: { actors: ["institute"], issues: ["ban"] },
    stem: "Whose view is this in the editorial?",
    statement: "Such bans are worth having.",
    options: [
      ["It is the editorial’s own view", "takes-reading-for-own-view"],
      ["The editorial reports it as the view of the institute", "takes-reading-for-report"],
      ["The editorial reads it into what the institute does or says", "key"],
    ],
    paragraphs: [4],
  },
  {
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
  },
];

type Sketch = Pick<Item, "template" | "stem" | "statement"> & {
  readonly about: Partial<Item["asks"]>;
  readonly options: ReadonlyArray<readonly [string, Item["options"][number]["rule"]]>;
  readonly paragraphs: number[];
};

function item({ template, about, stem, statement, options, paragraphs }: Sketch): Item {
  const asks = { actors: [], issues: [], positions: [], arguments: [], ...about };
  const id = [template, ...Object.values(asks).flat()].join("/");
  return {
    id,
    template,
    kind: "single-choice",
    asks,
    stem,
    ...(statement !== undefined && { statement }),
    options: options.map(([text, rule], at) => ({
      id: `${id}/${at}`,
      text,
      rule,
      rationale: `Because of the rule ${rule}, said in a sentence as long as they usually are.`,
    })),
    key: [`${id}/${options.findIndex(([, rule]) => rule === "key")}`],
    passages: [],
    hint: [],
    rationale: {
      why: `Rationale of ${id}, which says in words why the answer fits.`,
      paragraphs,
      mapParts: [],
    },
    asserts: { stem: [], key: [] },
  };
}
