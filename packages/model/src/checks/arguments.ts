import type { Argument } from "../dossier/argument.ts";
import type { ProblemPhrases } from "../phrases/problem-phrases.ts";
import { findCircle } from "./circle.ts";
import { type Check, type Finding, type Path, problem } from "./finding.ts";

/** Exactly one argument is the main one, and it is the author's. */
export const checkMainArgument: Check = ({ source, arguments: all }, say) => {
  const mains = all.flatMap(({ standing }, at) => (standing === "main" ? [at] : []));
  const [first, second] = mains;
  if (first === undefined) return [problem(["arguments"], say.noMainArgument())];
  if (second !== undefined)
    return [problem(["arguments", second, "standing"], say.secondMainArgument())];
  if (all[first]?.actor !== source.author)
    return [problem(["arguments", first, "actor"], say.mainIsAuthors({ author: source.author }))];
  return [];
};

/** A counter-argument says how it is answered; nothing else is answered. */
export const checkAnswers: Check = ({ arguments: all }, say) =>
  all.flatMap(({ standing, answer }, at): Finding[] => {
    if ((standing === "counter") === (answer !== undefined)) return [];
    return [problem(["arguments", at, "answer"], say.answerGoesWithCounter())];
  });

/** An objection that the author holds is no objection: what is mentioned and not held is another's. */
export const checkCounters: Check = ({ source, arguments: all }, say) =>
  all.flatMap(({ standing, actor }, at): Finding[] =>
    standing === "counter" && actor === source.author
      ? [problem(["arguments", at, "actor"], say.counterIsNotAuthors())]
      : [],
  );

/** The argument that a premise names argues for it: it is another one, and supports this one. */
export const checkArguedPremises: Check = ({ arguments: all }, say) => {
  const targets = new Map<string, readonly string[]>(
    all.map((argument) => [argument.id, supportTargets(argument)]),
  );
  return all.flatMap(({ id, premises }, at) =>
    premises.flatMap(({ argument }, index): Finding[] => {
      const path = ["arguments", at, "premises", index, "argument"];
      if (argument === id) return [problem(path, say.premiseIsItsOwnReason())];
      if (argument === undefined || (targets.get(argument) ?? [id]).includes(id)) return [];
      return [problem(path, say.premiseNeedsSupport({ argument, supported: id }))];
    }),
  );
};

/** What is stated points to its passage; what is unstated cannot. */
export const checkStated: Check = ({ arguments: all }, say) =>
  all.flatMap(({ premises, warrant }, at) => [
    ...premises.flatMap((premise, index) =>
      statedFinding(premise, ["arguments", at, "premises", index], say),
    ),
    ...(warrant ? statedFinding(warrant, ["arguments", at, "warrant"], say) : []),
  ]);

/** A claim is not its own premise, and no two arguments share a claim: the second is a reason for it. */
export const checkClaims: Check = ({ arguments: all }, say) => {
  const owners = new Map<string, string>();
  return all.flatMap(({ id, claim, premises }, at): Finding[] => {
    const text = foldText(claim.text);
    const owner = owners.get(text);
    owners.set(text, id);
    const shared =
      owner === undefined
        ? []
        : [problem(["arguments", at, "claim", "text"], say.claimShared({ other: owner }))];
    const circular = premises.flatMap((premise, index): Finding[] =>
      foldText(premise.text) === text
        ? [problem(["arguments", at, "premises", index, "text"], say.claimIsPremise())]
        : [],
    );
    return [...shared, ...circular];
  });
};

/** No argument supports itself, not even by way of others. */
export const checkSupportCircles: Check = ({ arguments: all }, say) => {
  const targets = new Map<string, readonly string[]>(
    all.map((argument) => [argument.id, supportTargets(argument)]),
  );
  const circle = findCircle([...targets.keys()], (id) => targets.get(id) ?? []);
  if (!circle) return [];
  const at = all.findIndex(({ id }) => id === circle[0]);
  return [problem(["arguments", at, "relations"], say.supportCircle({ ids: circle }))];
};

/** No argument bears on itself, and none twice in the same way on another. */
export const checkRelations: Check = ({ arguments: all }, say) =>
  all.flatMap(({ id, relations }, at) =>
    relations.flatMap(({ kind, target }, index): Finding[] => {
      const path = ["arguments", at, "relations", index, "target"];
      if (target === id && kind !== "supports") return [problem(path, say.relationToItself())];
      const first = relations.findIndex((other) => other.kind === kind && other.target === target);
      return first < index ? [problem(path, say.relationTwice({ target }))] : [];
    }),
  );

function supportTargets({ relations }: Argument): readonly string[] {
  return relations.flatMap(({ kind, target }) => (kind === "supports" ? [target] : []));
}

function statedFinding(
  { stated, passages }: { readonly stated: boolean; readonly passages?: unknown },
  path: Path,
  say: ProblemPhrases,
): readonly Finding[] {
  if (stated === (passages !== undefined)) return [];
  return [
    problem([...path, "passages"], stated ? say.statedNeedsPassage() : say.unstatedHasNoPassage()),
  ];
}

function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "");
}
