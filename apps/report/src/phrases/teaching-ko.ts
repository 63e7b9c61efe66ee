import { namePlaces } from "./places-ko.ts";
import type { TeachingPhrases } from "./teaching-catalogue.ts";

/** What a teacher gets besides the teacher's edition, and the exit tickets; what is to be said is in 합니다체. */
export const teachingPhrasesKo: TeachingPhrases = {
  keyDeck: ({ forms }) =>
    `${forms.join("·")}형의 정답표, 그리고 문제마다 그 답이 왜 맞고 다른 답은 무엇인지에 대한 풀이를 실었다.`,
  marking: ({ forms }) => ({
    title: "채점표",
    ...(forms.length > 1 && {
      intro: "어느 형이든 같은 것을 같은 차례로 묻는다. 보기와 그 자리는 다를 수 있다.",
    }),
  }),
  markingHead: {
    number: "번호",
    answer: "정답",
    form: (letter) => `${letter}형`,
    where: "문단",
    asks: "묻는 것",
  },
  reasons: {
    title: "문제별 풀이",
    intro:
      "맞는 답과 그 까닭을 먼저 적고, 그 아래에 다른 답이 실제로는 무엇이며 왜 그렇게 답하는지 적었다.",
  },
  meaning: "무엇인가",
  fits: "정답",
  misreading: {
    "takes-reason-for-claim": "근거를 주장으로 보았다",
    "takes-counter-for-claim": "반대 의견을 사설의 주장으로 보았다",
    "takes-theme-for-claim": "글의 소재를 주장으로 보았다",
    "takes-event-for-condition": "일어날 수 있는 일을 조건으로 보았다",
    "takes-reason-for-condition": "근거를 조건으로 보았다",
    "takes-silence-for-stance": "나오지 않는 입장을 있다고 보았다",
    "overlooks-stance": "드러난 입장을 놓쳤다",
    "turns-stance-round": "찬성과 반대를 뒤바꾸었다",
    "drops-condition": "조건을 빠뜨렸다",
    "adds-condition": "없는 조건을 덧붙였다",
    "takes-opponent-for-holder": "반대하는 쪽을 찬성하는 쪽으로 보았다",
    "takes-silent-for-holder": "입장이 나오지 않는 쪽에 입장이 있다고 보았다",
    "takes-difference-for-agreement": "서로 다른 입장을 같다고 보았다",
    "takes-report-for-own-view": "전한 생각을 사설 자신의 생각으로 보았다",
    "takes-reading-for-own-view": "짐작한 속마음을 사설 자신의 생각으로 보았다",
    "takes-own-view-for-report": "사설 자신의 생각을 전한 생각으로 보았다",
    "takes-reading-for-report": "짐작한 속마음을 전한 생각으로 보았다",
    "takes-own-view-for-reading": "사설 자신의 생각을 짐작한 속마음으로 보았다",
    "takes-report-for-reading": "전한 생각을 짐작한 속마음으로 보았다",
    "takes-reason-of-another-claim": "다른 주장의 근거를 들었다",
    "takes-reason-of-counter": "반대쪽의 근거를 들었다",
    "takes-warrant-of-another-argument": "다른 주장에서 당연하게 여긴 생각을 들었다",
    "takes-claim-for-other-job": "주장의 역할을 잘못 보았다",
    "takes-reason-for-other-job": "이유의 역할을 잘못 보았다",
    "takes-objection-for-other-job": "반대 의견의 역할을 잘못 보았다",
    "takes-event-for-other-job": "배경으로 전한 일의 역할을 잘못 보았다",
    "takes-support-for-attack": "뒷받침하는 말을 맞서는 말로 보았다",
    "takes-attack-for-support": "맞서는 말을 뒷받침하는 말로 보았다",
    "takes-one-attack-for-the-other": "주장에 맞서는 것과 고리를 따지는 것을 혼동했다",
    "takes-other-paragraph": "다른 문단을 골랐다",
    "takes-plan-for-fact": "계획이나 바람을 이미 일어난 일로 보았다",
    "takes-later-for-earlier": "나중 일을 먼저 일어난 일로 보았다",
  },
  notOffered: "–",
  exitKey: {
    title: "마무리 쪽지",
    intro: "마지막 문장에는 정답이 없다. 읽어 보면 된다.",
  },

  ticketTitle: "교실을 나서기 전에",
  ticketFields: ["이름", "날짜"],
  ownSentence: "사설에서 가장 설득력이 약한 곳은 어디이고, 왜 그런가? 자기 말로 한 문장을 쓰시오.",
  cutHere: "자르는 곳",

  openerLabels: {
    claim: "사설의 주장",
    condition: "조건",
    before: "수업 전에",
    after: "수업 뒤에",
  },
  compelling: (proposition) => `${bare(proposition)}. 여기에 동의하는가?`,
  before: ({ minutes, paragraphs }) =>
    `학생마다 글 한 부: 모두 ${paragraphs}문단, 표시하며 읽는 데 ${minutes}분쯤. 20분 수업이면 하루 전에 읽어 오게 한다. 화면을 쓰면 참여 코드를 칠판에 적는다. 교사는 정답지를 챙긴다.`,
  after:
    "쪽지를 둘 다 맞은 것, 하나 맞은 것, 하나도 못 맞은 것으로 나눈다. 다음 시간은 가장 많이 틀린 것으로 시작한다.",
  copies: ({ students }) => `학생 ${students}명분 복사 매수(양면)`,
  copiesHead: {
    document: "복사할 것",
    pages: "쪽수",
    copies: "부수",
    lesson: ({ minutes, mode }) => `${minutes}분 ${mode === "screens" ? "화면" : "종이"}`,
  },
  copied: {
    read: "읽기 활동지",
    quiz: "문제지(A·B·C형을 섞어서)",
    review: "되짚어 보기(둘이 하나)",
    exit: "마무리 쪽지(한 장에 둘)",
  },
  copiesSum: "모두",
  plan: "20분, 45분, 90분 수업의 흐름",
  planHead: {
    step: "단계",
    length: (minutes) => String(minutes),
    doing: "할 일",
    say: "이렇게 말한다",
  },
  modes: { screens: "화면:", paper: "종이:" },
  steps: {
    open: ({ question }) => ({
      name: "열기",
      doing: "칠판에 적고 손을 들게 한다: 그렇다, 아니다, 모르겠다.",
      say: [question === undefined ? "“이 사설의 주장은 옳은가요?”" : `“${question}”`],
    }),
    read: ({ last }) => ({
      name: "읽기",
      doing: "글과 읽기 활동지: 문단 번호를 매기고 길잡이에 답한다.",
      say: [`“제목이 0, 마지막 문단이 ${last}입니다.”`],
    }),
    grid: {
      name: "짝 활동",
      doing: "읽기 활동지의 찬성·반대 표: 칸마다 부호와 문단 번호를 쓴다.",
      say: ["“문단을 찾지 못했으면 부호도 쓰지 마세요.”"],
    },
    quiz: {
      name: "문제",
      doing: { screens: "코드로 참여한다.", paper: "줄마다 A, B, C형을 준다." },
      say: ["“글을 펴 두고, 내 생각이 아니라 글에 맞는 답을 고릅시다.”"],
    },
    answers: {
      name: "답 확인",
      doing: {
        screens: "많이 틀린 두 문제: 짝과 문단을 찾고 다시 투표한다.",
        paper: "종이를 바꾸고 답을 불러 준다. 그다음은 같다.",
      },
      say: ["“어느 줄을 보면 알 수 있나요? 읽어 주세요.”"],
    },
    talk: ({ granted, against }) => ({
      name: "토론",
      doing: "먼저 짝끼리, 다음에 다 함께. 말하는 사람은 문단을 댄다. 점수는 없다.",
      say: talkLines(granted, against),
    }),
    write: {
      name: "쓰기",
      doing: "되짚어 보기의 문장 틀로 세 문장을 쓴다.",
      say: ["“먼저 공정하게 옮기고, 다음에 생각이 갈리는 곳을 씁시다.”"],
    },
    exit: {
      name: "마무리",
      doing: "처음 질문에 다시 손을 든다. 쪽지 A와 B를 번갈아 준다.",
      say: ["“문제 둘과 한 문장을 혼자 힘으로 씁시다.”"],
    },
  },
  charactersPerMinute: 400,

  copyNotes: "메모",
  copyFoot: "교사가 가진 글을 교사가 인쇄한 것이다. Linchpin의 자료가 아니다.",
  copyDiffers: (paragraphs) =>
    `${namePlaces(paragraphs)}이 기록할 때의 글과 다르다. 그 자리에 맞는 글이 있는지 살펴보라. 그렇지 않으면 문단 번호가 엉뚱한 줄을 가리킬 수 있다.`,
  copyLacks: (paragraphs) => `기록할 때의 글에 있던 ${namePlaces(paragraphs)}이 이 글에는 없다.`,

  noGlyphs: ({ characters, of }) =>
    `${of === "text" ? "직접 가져온 글" : "이 사설을 기록한 파일"}에 우리 글꼴로 인쇄할 수 없는 글자가 있다: ${characters.join(" ")}. 한글로 바꾸어 적거나 빼라.`,
};

function talkLines(granted: string | undefined, against: string | undefined): readonly string[] {
  const lines = [
    ...(granted === undefined
      ? []
      : [`“이 글은 ‘${bare(granted)}’라고 당연하게 여깁니다. 받아들일 수 있나요?”`]),
    ...(against === undefined
      ? []
      : [`“‘${bare(against)}’라고 반대하는 이도 있습니다. 사설이 여기에 제대로 답했나요?”`]),
  ];
  return lines.length === 0 ? ["“가장 약한 근거는 무엇인가요? 왜 그런가요?”"] : lines;
}

/** A sentence without its full stop, to go on after it. */
function bare(sentence: string): string {
  return sentence.replace(/[.。]$/, "");
}
