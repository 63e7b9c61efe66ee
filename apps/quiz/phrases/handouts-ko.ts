import type { handoutsEn } from "#phrases/handouts-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What a teacher is told about handouts, in Korean. */
export const handoutsKo: Wording<typeof handoutsEn> = {
  title: "학습지",
  lead: "사설마다 종이에 인쇄할 자료예요. 사설이 쓰인 언어로 나와요.",
  none: "아직 올라온 사설이 없어요.",
  settings: "종이와 글자",
  paper: "종이",
  papers: { a4: "A4", letter: "미국 레터" },
  print: "글자",
  prints: { standard: "보통", large: "크게" },
  form: "문제지",
  apply: "이대로 바꾸기",
  download: "PDF 내려받기",
  word: "워드 문서 내려받기",
  editions: {
    read: {
      title: "읽기",
      what: "퀴즈 전에: 누가 말하는지, 알아 둘 낱말, 적을 자리. 학생용이에요.",
    },
    quiz: { title: "퀴즈", what: "한 문제지의 문제를 종이에. 학생용이에요." },
    review: {
      title: "돌아보기",
      what: "퀴즈 뒤에: 무엇을 어떻게 주장하는지, 그리고 답마다 그 까닭. 학생용이에요.",
    },
    teacher: {
      title: "교사용",
      what: "모두 한데 모았고, 확실하지 않은 것과 문제가 다루지 않은 것도 있어요.",
    },
    key: { title: "정답지", what: "모든 문제지를 채점할 표와, 답마다 그 까닭이 있어요." },
    lesson: { title: "수업 계획", what: "한 차시 수업과 필요한 복사 매수예요." },
    exit: { title: "마무리 쪽지", what: "수업 끝에 풀 짧은 문제 두 개. 학생용이에요." },
    copy: {
      title: "읽기용 글",
      what: "가지고 있는 글에 문단 번호를 달고 여백을 넓혔어요. 인쇄하고 나면 남기지 않아요.",
    },
  },
  copyLabel: "사설의 글",
  copyHint: "제목부터, 한 줄에 한 문단씩 넣어 주세요.",
  keyed:
    "지금 이 사설로 문제를 푸는 반이 있어서, 답이 보이는 자료는 수업을 마칠 때까지 닫아 두어요.",
  back: "모든 학습지",
  paperOf: {
    title: "종이로 풀기",
    lead: "연결되지 않는 휴대전화가 있을 때 쓰도록, 이 수업의 문제를 그대로 종이에 옮겼어요.",
    quiz: "문제",
    key: "정답지",
    keyLater: "정답지는 수업을 마친 뒤에 인쇄할 수 있어요.",
    back: "수업 화면으로 돌아가기",
  },
  problems: {
    "too-many-requests": "지금 다른 인쇄가 많아요. 몇 초 뒤에 다시 해 보세요.",
    "print-too-slow": "너무 오래 걸려서 그만두었어요. 다시 하거나 다른 학습지로 해 보세요.",
    "class-is-on":
      "지금 이 사설로 문제를 푸는 반이 있어서, 답이 보이는 자료는 수업을 마칠 때까지 닫아 두어요.",
    "cannot-print": "이것은 인쇄할 수 없어요.",
    "invalid-input": "빠진 것이 있어요. 입력한 내용을 확인해 주세요.",
    empty: "이 사설에는 이 학습지를 만들 만큼 기록된 것이 없어요.",
    faulty: "이 사설의 파일에 문제가 있어서 인쇄하지 않았어요.",
    unprintable: "우리 글꼴이나 언어로는 인쇄할 수 없어요.",
    crashed: "인쇄하지 못했어요. 다시 해 보세요.",
    noPrinter: "이 서버는 인쇄하지 않아요.",
  },
};
