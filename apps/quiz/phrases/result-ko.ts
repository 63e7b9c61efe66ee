import type { pagesEn } from "#phrases/pages-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What the result says in Korean. */
export const resultKo: Wording<typeof pagesEn.result> = {
  title: "결과",
  score: (right, of, partly) =>
    partly === 0
      ? `${of}문제 중 ${right}문제 맞음`
      : `${of}문제 중 ${right}문제 맞음, ${partly}문제 일부 맞음`,
  sum: (points, of) =>
    `일부만 맞은 문제는 맞은 만큼 점수가 돼요. 모두 더하면 ${of}점 가운데 ${points}점이에요.`,
  square: {
    right: (n) => `문제 ${n}: 맞음`,
    partly: (n) => `문제 ${n}: 일부 맞음`,
    "not-yet": (n) => `문제 ${n}: 아직 아님`,
    open: (n) => `문제 ${n}: 답하지 않음`,
  },
  legend: { right: "맞음", partly: "일부 맞음", "not-yet": "아직 아님", open: "답하지 않음" },
  open: (numbers) => `아직 답하지 않은 문제가 ${numbers}개 있어요:`,
  byActor: "사람이나 단체별로",
  byIssue: "생각별로",
  byKind: "문제 종류별로",
  of: (right, of, partly) =>
    partly === 0 ? `${of}개 중 ${right}개` : `${of}개 중 ${right}개, 일부 ${partly}개`,
  kind: {
    "main-claim": "사설이 내세우는 주장",
    condition: "먼저 이루어져야 할 것",
    who: "누가 찬성하고 반대하는지",
    stance: "한 사람이나 단체의 입장",
    stances: "여럿의 입장",
    voice: "누구의 생각인지",
    reason: "어떤 주장의 어떤 근거인지",
    where: "글의 어디에 나오는지",
    granted: "당연하게 여긴 생각",
    job: "각 문장이 하는 일",
    link: "주장과 주장의 관계",
    happened: "이미 일어난 일과 아닌 일",
    order: "먼저 일어난 일",
    "common-ground": "둘의 생각이 같은 점",
  },
  again: "다시 읽어 볼 곳",
  nothingAgain: "없어요. 고른 답이 모두 글에 맞아요.",
  nothingYet: "아직 없어요. 답한 문제가 없거든요.",
  nothingToFind: "딱 한 문단을 짚을 수 없어요. 놓친 문제는 사설에 나오지 않는 것을 물었어요.",
  goThrough: "문제 다시 보기",
  startAgain: "처음부터 다시 하기",
  otherQuestions: "다시 시작하면 일부는 다른 문제가 나와요.",
  clear: "마치고 이 기기에서 지우기",
  clearHint:
    "이 기기에서 읽은 모든 사설의 답과 붙여 넣은 글이 지워져요. 지우고 나면 되돌릴 수 없어요.",
};
