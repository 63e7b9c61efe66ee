import { mapKo } from "#phrases/map-ko.ts";
import { pagesEn } from "#phrases/pages-en.ts";
import { answeredKo, questionKo } from "#phrases/questions-ko.ts";
import { resultKo } from "#phrases/result-ko.ts";
import { place, places } from "#phrases/sentence-ko.ts";
import type { Wording } from "#phrases/wording.ts";

/** What the pages say in Korean, in the words of the screen glossary. */
export const pagesKo: Wording<typeof pagesEn> = {
  titled: pagesEn.titled,
  skip: "본문으로 건너뛰기",
  footer: "Linchpin 시민 교육 자료",
  choices: {
    language: "화면 언어",
    textSize: "글자 크기",
    size: { small: "작게", normal: "보통", large: "크게" },
  },
  place,
  places,
  Place: place,
  Places: places,

  home: {
    title: "사설 한 편. 누가 무엇을, 왜 바랄까요?",
    lead: [
      "사설을 천천히 읽고 문제를 몇 개 풀어 보세요. 답할 때마다 ",
      "글의 어디에 그렇게 쓰여 있는지",
      " 바로 알 수 있어요.",
    ],
    how: {
      title: "이렇게 해요",
      steps: [
        "사설을 옆에 펴 두세요.",
        "한 번에 한 문제씩 풀어요. 답은 바로 확인할 수 있어요.",
        "놓친 문제가 나온 문단을 다시 읽어요.",
      ],
      note: "가입하지 않고, 이름도 쓰지 않고, 시간도 재지 않아요.",
    },
    shelf: "읽어 볼 사설",
    empty: "아직 올라온 사설이 없어요.",
    size: (questions, minutes) => `${questions}문제 · ${minutes}분쯤`,
    cleared: "모두 지웠어요. 답과 붙여 넣은 글이 이제 여기에 없어요.",
  },

  source: {
    noDate: "날짜가 적혀 있지 않음",
    publisher: (name) => (name === "unknown" ? "실은 곳이 적혀 있지 않음" : name),
  },

  editorial: {
    before: "1번 문제를 풀기 전에",
    textLabel: "옆에 둘 글",
    genre: pagesEn.editorial.genre,
    title: (title) => `「${title}」`,
    publisherLabel: "실은 곳",
    publisher: (name) => (name === "unknown" ? "글에 적혀 있지 않아요." : name),
    dateLabel: "날짜",
    noDate: "적혀 있지 않아요.",
    numberLabel: "문단 번호",
    numbers: (last) =>
      `제목이 0이고, 그다음 문단부터 1에서 ${last}까지예요. 가지고 있는 글에 번호를 적어 두세요.`,
    questionsLabel: "문제",
    questions: (questions, minutes) =>
      `모두 ${questions}문제이고, 한 화면에 하나씩 나와요. ${minutes}분쯤 걸려요. 답하면 바로 맞았는지와 그 까닭을 알려 주고, 고른 답은 그대로 남아요.`,
    start: "1번 문제부터 시작하기",
    goOn: (n) => `${n}번 문제로 이어 가기`,
    stopped: (answered, questions) => `${questions}문제 가운데 ${answered}문제까지 풀었어요.`,
    startAgain: "1번 문제부터 다시 시작하기",
    done: (questions) => `${questions}문제를 모두 풀었어요.`,
    seeResult: "결과 보기",
    startOver: "다시 풀기 (일부는 다른 문제가 나와요)",
    words: "알아 둘 낱말",
    notFromEditorial: (checked) => `사설에 나온 설명이 아니에요. 확인한 곳: ${checked}.`,
  },

  question: questionKo,
  answered: answeredKo,

  locator: {
    alt: (where, last) => `전체 ${last}문단 가운데 ${where}의 자리를 작은 그림에 표시했어요`,
  },

  overview: {
    title: "전체 문제",
    answered: (answered, of) => `${of}문제 가운데 ${answered}문제에 답했어요`,
    state: {
      right: "맞았어요",
      partly: "일부만 맞았어요",
      "not-yet": "아직 아니에요",
      open: "답하지 않았어요",
    },
    question: (n) => `문제 ${n}`,
    goOn: (n) => `${n}번 문제로 이어 가기`,
    result: "결과 보기",
  },

  result: resultKo,

  map: mapKo,

  classIsOn: {
    title: "지금은 한 학급이 이 사설로 수업하고 있어요",
    advice: "수업이 끝나면 혼자 연습하기가 다시 열려요. 이미 답한 것은 그대로 남아 있어요.",
    back: "첫 화면으로 가기",
  },

  notYours: {
    title: "이 기기에서는 이 문제를 열 수 없어요",
    advice: "다른 기기에서 시작했거나 이미 지운 문제예요. 첫 화면에서 다시 시작하세요.",
    back: "첫 화면으로 가기",
  },
};
