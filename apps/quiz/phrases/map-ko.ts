import type { mapEn } from "#phrases/map-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What the page with the argument map says in Korean. */
export const mapKo: Wording<typeof mapEn> = {
  see: "주장과 근거 전체 보기",
  title: "그림으로 보는 주장과 근거",
  lead: "맨 위에는 사설이 내세우는 주장이 있어요. 그 아래에는 주장을 뒷받침하는 말과 주장에 맞서는 말이 있어요.",
  legend: [
    "굵은 테두리: 사설이 직접 펴는 주장이에요.",
    "가는 테두리: 사설이 소개한 반대 의견이거나, 주장을 뒷받침하는 말이에요.",
    "점선 테두리: 말하지 않고 당연하게 여긴 생각이에요.",
    "한데 묶인 것은 함께 주장을 뒷받침하고, 선이 따로 난 것은 하나만으로도 뒷받침해요.",
  ],
  outline: "글로 보는 주장과 근거",
  outlineHint: "안으로 들여 쓴 것은 그 위에 있는 것에 딸려 있어요.",
  bearing: ({ word, target, doubtful }) =>
    `“${target}”: ${word}${doubtful ? " (다르게 읽을 수도 있음)" : ""}`,
  back: "결과로 돌아가기",
  notYet: {
    title: "모든 문제에 답하면 그림이 열려요",
    advice: "이 그림에는 주장과 근거가 모두 나와 있어서, 몇몇 문제의 답도 알 수 있거든요.",
    back: "첫 화면으로 가기",
  },
};
