import type { sessionsEn } from "#phrases/sessions-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What a teacher is told about sessions, from opening to closing, in Korean. */
export const sessionsKo: Wording<typeof sessionsEn> = {
  menu: {
    label: "교사 메뉴",
    sessions: "수업",
    handouts: "학습지",
    account: "내 계정",
  },

  notFound: {
    title: "그런 수업이 없어요",
    advice: "보관 기간이 지나 지워졌거나 다른 선생님의 수업일 수 있어요.",
    back: "내 수업으로 가기",
  },

  problems: {
    "no-questions": "이 사설에는 고른 유형의 문제가 없어요. 유형을 더 골라 주세요.",
    "closing-time-past": "이미 지난 시각이에요. 더 늦은 시각을 골라 주세요.",
    "text-unknown":
      "이 글에는 사설과 같은 문단이 하나도 없어서 보여 주지 않았어요. 제목부터 사설을 그대로 붙여 넣어 주세요.",
    "dossier-not-found": "이 사설은 이제 목록에 없어서 다시 열 수 없어요.",
    "invalid-input": "빠진 것이 있거나 범위를 벗어난 값이 있어요. 입력한 내용을 확인해 주세요.",
    other: "처리하지 못했어요. 화면을 새로 열고 다시 해 보세요.",
  },

  start: {
    title: "내 수업",
    running: "지금 진행 중",
    toBoard: "수업 화면으로",
    code: (code) => `참여 코드 ${code}`,
    joined: (n) => `${n}명 참여`,
    openTitle: "우리 반에서 퀴즈 시작하기",
    choose: "시간이 얼마나 있나요? 한 번 누르면 수업이 열리고, 다음 화면에 참여 코드가 나와요.",
    minutes: (minutes) => `${minutes}분`,
    plan: (reading, questions) => `읽기 약 ${reading}분, 문제 ${questions}개`,
    more: "자세히 고르기",
    handouts: "학습지",
    noEditorials: "아직 올라온 사설이 없어요.",
    past: "지난 수업",
    nonePast: "아직 없어요.",
    closed: (when) => `${when}에 마침`,
    results: "결과",
    again: "다른 반에서 다시 열기",
    againHint: "다시 열면 설정은 그대로이고 참여 코드만 바뀌어요.",
  },

  more: {
    title: "자세히 고르기",
    lead: "그대로 두어도 대부분의 수업에 맞아요.",
    minutes: "쓸 수 있는 시간(분)",
    minutesHint: (reading) =>
      `글 읽는 시간도 들어가요. 이 글은 약 ${reading}분이 걸려요. 한 문제에는 1분 남짓 걸려요.`,
    questions: "문제 수",
    questionsHint: (most) => `비워 두면 시간에 맞게 정해요. 이 사설에는 최대 ${most}개가 있어요.`,
    form: "문제지",
    formHint: "A, B, C는 같은 것을 묻지만 고를 답이 서로 달라요.",
    letter: (letter) => `문제지 ${letter}`,
    kinds: "문제 유형",
    kind: {
      "single-choice": "하나 고르기",
      "multiple-choice": "여러 개 고르기",
      evidence: "글에서 찾기",
      matrix: "누가 어느 쪽인지 표에서 고르기",
      match: "문장마다 알맞은 답 찾기",
      order: "순서 정하기",
    },
    closing: "마치는 때",
    byHand: "내가 마칠 때",
    after: "몇 분 뒤에 저절로",
    afterLabel: "마칠 때까지 남은 시간(분)",
    at: "오늘 정한 시각에 저절로",
    atLabel: "마치는 시각(이 프로그램이 돌아가는 컴퓨터의 시계 기준)",
    feedback: "글에 맞는 답을 학생에게 보여 주는 때",
    feedbacks: {
      "after-closing": "수업을 마친 뒤",
      "at-once": "답할 때마다(그 뒤로는 답을 바꿀 수 없어요)",
      never: "여기서는 보여 주지 않기",
    },
    certainty: "얼마나 확실한지 묻기",
    certaintyHint: "답이 하나인 문제 옆에 고를 말이 세 개 나와요. 점수는 달라지지 않아요.",
    hints: "도움말 허용하기",
    hintsHint: "답이 드러나지 않는 문제에서는 어느 문단을 볼지 물어볼 수 있어요.",
    naming: "이름",
    namings: {
      "made-up": "학생마다 지어 준 이름",
      roster: "내 명단: 학생마다 코드가 적힌 쪽지",
    },
    namesLanguage: "지어 줄 이름의 언어",
    languages: { en: "영어", ko: "한국어" },
    keep: "답을 보관하는 날 수",
    keepHint: "수업을 마친 날부터 세고, 그 뒤에는 지워요. 1일부터 180일까지 정할 수 있어요.",
    open: "수업 열기",
  },

  board: {
    goTo: "이 주소로 가서",
    enter: "코드를 입력하세요",
    codeLabel: (spelled) => `참여 코드 ${spelled}`,
    qr: "같은 화면을 여는 QR 코드",
    renewed: "지난번 뒤로 이 사설의 문제가 바뀌었어요. 이번 수업에는 새 문제가 나와요.",
    shown: "이 반에 글을 보여 주고 있어요.",
    slipsFirst: "학생은 쪽지에 적힌 코드로 들어와요. 먼저 쪽지를 인쇄해 주세요.",
    opened: (when) => `${when}에 시작`,
    closes: (when) => `${when}에 마침`,
    closesByHand: "직접 마칠 때까지",
    letter: (letter) => `문제지 ${letter}`,
    minutes: (minutes) => `${minutes}분`,
    controls: "할 수 있는 일",
    close: "수업 마치기",
    results: "결과",
    text: "글 보여 주기",
    slips: "쪽지",
    makeUp: "보충 코드",
    handouts: "학습지",
    paper: "종이로 풀기",
    practiceClosed: "수업이 열려 있는 동안 이 서버에서는 이 사설을 혼자 연습할 수 없어요.",
  },

  close: {
    title: "수업을 마칠까요?",
    lead: (working) =>
      working === 0
        ? "모두 제출했어요."
        : `학생 ${working}명이 아직 제출하지 않았어요. 지금까지 한 답은 점수에 들어가요.`,
    advice: "지금까지 한 답은 30초 동안 더 받아요. 그 뒤에는 아무도 답할 수 없어요.",
    yes: "지금 마치기",
    no: "수업 화면으로 돌아가기",
  },

  text: {
    title: "글 보여 주기",
    lead: "가지고 있는 사설을 붙여 넣으세요. 이 수업의 학생은 수업을 마칠 때까지 문제 옆에서 그 글을 볼 수 있어요.",
    kept: "이 컴퓨터의 메모리에만 두어요. 데이터베이스에도 파일에도 남기지 않아요.",
    label: "사설의 글",
    hint: "제목부터, 한 줄에 한 문단씩 넣어 주세요.",
    right: "이 글을 이 반에 보여 줄 권한이 있어요.",
    show: "보여 주기",
    hide: "그만 보여 주기",
    check: (matching, of) =>
      matching === of
        ? `보여 주고 있어요. ${of}개 문단이 모두 문제에서 말하는 문단과 같아요.`
        : `보여 주고 있어요. ${of}개 문단 가운데 ${matching}개가 문제에서 말하는 문단과 같아요.`,
    differing: (places) => `빠졌거나 글자가 다른 곳: ${places}.`,
    closed: "수업을 마쳐서 글을 보여 주지 않아요.",
    own: "이 글은 이미 있어서 모든 학생에게 보여요. 붙여 넣지 않아도 돼요.",
    back: "수업 화면으로 돌아가기",
  },

  makeUp: {
    title: "보충 코드",
    lead: "수업에 빠진 학생 한 명을 위한 것이에요. 같은 문제를 다른 문제지로 풀고, 코드로는 한 명만 들어올 수 있어요.",
    letter: "문제지",
    time: "시간",
    byHand: "내가 마칠 때까지",
    after: "지금부터 몇 분 뒤에 저절로 마치기",
    afterLabel: "지금부터 몇 분",
    seat: "명단 번호",
    open: "코드 만들기",
    made: "만든 코드",
    states: { open: "열림", closing: "마치는 중", closed: "마침" },
    taken: "쓰는 중",
    free: "아직 쓰지 않음",
    close: "마치기",
    seatOf: (n) => `${n}번`,
    back: "수업 화면으로 돌아가기",
  },
};
