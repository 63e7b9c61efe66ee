import type { boardEn } from "#phrases/board-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What a teacher's page says that changes while it is looked at, in Korean. */
export const boardKo: Wording<typeof boardEn> = {
  joined: (n) => `${n}명 참여`,
  states: (working, isIn) => `${working}명 푸는 중, ${isIn}명 제출`,
  names: "화면에 이름 보이기",
  filled: "채운 동그라미는 제출했다는 뜻이에요.",
  isIn: ": 제출함",
  working: ": 푸는 중",
  seat: (n) => `${n}번`,
  questions: "문제마다 들어온 답",
  question: (n) => `문제 ${n}`,
  answered: (n, of) => `${of}명 중 ${n}명`,
  nobody: "아직 아무도 들어오지 않았어요.",
  phases: {
    open: "",
    closing: "마쳤어요. 마지막 답이 들어오고 있어요.",
    closed: "마쳤어요.",
  },
  stale: "한동안 소식이 없어요. 프로그램이 아직 돌아가는지 확인해 주세요.",
  roster: {
    label: "이름, 한 줄에 한 명씩",
    hint: "이 기기의 이 브라우저에만 두고 절대로 보내지 않아요.",
    keep: "이름을 여기에 두기",
    kept: (n) => `이름 ${n}개를 이 브라우저에 두었어요.`,
    tooMany: "이름은 200개까지예요.",
    notKept: "이 브라우저는 아무것도 저장하지 않아서, 화면을 떠나면 이름이 사라져요.",
    forget: "이름 지우기",
    forgotten: "이 브라우저에서 이름을 지웠어요.",
  },
  markBook: "이름을 넣은 성적표",
};
