import type { Relation } from "../../dossier/argument.ts";
import type { EventMode } from "../../dossier/event.ts";
import type { Force, Voice } from "../../dossier/position.ts";
import type { CounterAnswer, Job } from "../item-phrases.ts";

/** What the editorial does with an objection. */
export const COUNTER_ANSWER: Readonly<Record<CounterAnswer, string>> = {
  rebutted: "사설은 이를 소개하고 나서 근거를 들어 반박한다.",
  dismissed: "사설은 이를 소개하지만 길게 따지지 않고 물리친다.",
  conceded: "사설은 여기에 일리가 있다고 인정하면서도 다른 주장을 편다.",
  open: "사설은 이를 소개할 뿐, 옳고 그름은 가리지 않는다.",
};

/** How a cautious claim or view is marked after the answer, so that it is not remembered as a firm one. */
export const CARE: Readonly<Record<Force, string>> = {
  firm: "",
  hedged: " 다만 사설은 이를 잘라 말하지 않고 조심스럽게 말한다.",
};

/** What an event is where nobody is named whose plan or hope it would be. */
export const MODE_OF_NOBODY: Readonly<Record<EventMode, string>> = {
  happened: "이미 일어난 일",
  ongoing: "지금 이어지는 일",
  planned: "앞으로 하기로 한 일",
  expected: "앞으로 일어나리라고 예상한 일",
  hoped: "이루어지기를 바라는 일",
  proposed: "해 보자고 제안한 일",
  "not-expected": "일어나지 않으리라고 본 일",
};

/** What tells whose view it is. */
export const VOICE_REASON: Readonly<Record<Voice, string>> = {
  author: "누구의 말을 옮긴 것이 아니라 사설이 스스로 펴는 생각이다.",
  reported: "사설은 이를 남의 생각으로 옮긴다.",
  imputed: "사설이 스스로 미루어 본 것이지, 누가 그렇게 말했다고 전한 것이 아니다.",
};

/** Why a statement does not do the job that was taken for its own. */
export const JOB_NOT_THIS: Readonly<Record<Job, Readonly<Record<Job, string>>>> = {
  main: {
    main: "",
    reason: "다른 주장을 뒷받침하는 말이 아니라, 다른 말이 뒷받침하는 주장이다.",
    objection: "다른 쪽의 의견이 아니라 사설 자신이 내세우는 주장이다.",
    event: "있었던 일을 전하는 말이 아니라 글 전체가 내세우는 주장이다.",
  },
  reason: {
    main: "주장을 뒷받침하는 말이지, 글 전체가 내세우는 주장은 아니다.",
    reason: "",
    objection: "사설의 주장에 맞서는 말이 아니라 그 주장을 돕는 말이다.",
    event: "있었던 일을 전하는 데 그치지 않고, 주장을 펴는 데 쓰인 말이다.",
  },
  objection: {
    main: "사설이 아니라 다른 쪽이 내세우는 주장이다.",
    reason: "사설의 주장을 돕는 말이 아니라 그 주장에 맞서는 말이다.",
    objection: "",
    event: "있었던 일이 아니라 누군가의 의견이다.",
  },
  event: {
    main: "있었던 일을 전한 것이지, 내세우는 주장이 아니다.",
    reason: "이 일을 근거로 삼은 주장은 사설에 없다.",
    objection: "사설의 주장에 맞서려고 꺼낸 말이 아니다.",
    event: "",
  },
};

/** How one statement bears on another, said once more after the answer. */
export const LINK_REASON: Readonly<Record<Relation["kind"], string>> = {
  supports: "첫째 문장이 맞으면 둘째 문장의 설득력이 그만큼 커진다",
  rebuts: "첫째 문장을 받아들이면 둘째 문장은 받아들이기 어려워진다",
  undercuts:
    "첫째 문장은 둘째 문장이 틀렸다고 하지 않는다. 그 근거에서 정말 그런 결론이 나오는지를 묻는다",
};

/** Why it does not bear on it otherwise, by the key and what was chosen. */
export const LINK_NOT_THIS: Readonly<Record<string, string>> = {
  "supports/rebuts": "두 문장은 같은 쪽을 편든다.",
  "supports/undercuts": "근거를 따지는 것이 아니라 근거를 보태는 것이다.",
  "rebuts/supports": "두 문장은 서로 반대쪽을 편든다.",
  "rebuts/undercuts": "근거를 따지는 데 그치지 않고, 반대되는 결론을 편든다.",
  "undercuts/supports": "근거를 보태는 것이 아니라 근거의 힘을 빼는 것이다.",
  "undercuts/rebuts": "둘째 문장이 맞을 수도 있다. 따지는 것은 그 문장에 이르는 길이다.",
};
