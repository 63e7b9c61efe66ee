import type { StudyPhrases } from "./study-phrases.ts";

/** The blocks to talk and to write by, and what a teacher is told of standards and gaps, in Korean. */
export const studyKo: StudyPhrases = {
  discussion: {
    title: "이야기해 볼 거리",
    intro: "정해진 답은 없고 점수도 매기지 않는다. 몇 문단을 근거로 하는 말인지 밝히자.",
  },
  talk: {
    central: {
      title: "가장 큰 물음",
      question: "이 생각에 찬성하는가? 아래의 것들을 먼저 이야기하고 나서 정하자.",
      listenFor: "근거가 되는 문단을 드는지, 조건을 빠뜨리지 않는지 들어 보자.",
    },
    granted: {
      title: "당연하게 여긴 생각",
      question:
        "사설은 이 생각을 말하지 않았지만, 이 생각이 없으면 주장에 이를 수 없다. 받아들일 수 있는가? 어떤 때에 맞지 않겠는가?",
      listenFor: "근거는 맞는데 주장은 맞지 않는 경우를 드는지 들어 보자.",
    },
    objection: {
      title: "반대 의견",
      question: "사설은 이 의견을 공정하게 다루었는가? 이렇게 말한 쪽이라면 무엇이라고 답하겠는가?",
      listenFor: "반대 의견을 약하게 고쳐 놓지 않고 가장 강한 모습으로 다루는지 들어 보자.",
    },
    reading: {
      title: "사설이 짐작한 생각",
      question:
        "누가 그렇게 말했다고 전한 것이 아니라 사설이 짐작한 것이다. 무엇을 보고 짐작했는가? 달리 볼 수도 있는가?",
      listenFor: "실제로 한 말이나 일과, 사설이 거기서 짐작한 것을 나누어 보는지 들어 보자.",
    },
    careful: {
      title: "조심스럽게 한 주장",
      question: "어떤 말이 이 주장을 약하게 만드는가? 딱 잘라 말하려면 무엇을 알아야 하는가?",
      listenFor: "그 근거로는 왜 조심스러운 주장까지만 할 수 있는지 말하는지 들어 보자.",
    },
  },
  aboutGranted: (claim) => `이 생각을 거쳐 이르는 주장: ${claim}`,
  aboutObjection: ({ holder, answer }) =>
    `${holder}의 의견. ${
      {
        rebutted: "사설이 근거를 들어 반박한다.",
        dismissed: "사설이 까닭을 대지 않고 물리친다.",
        conceded: "사설이 일리가 있다고 인정한다.",
        open: "사설이 답하지 않는다.",
      }[answer]
    }`,
  aboutReading: ({ holder, where }) => `사설이 ${holder}의 생각이라고 짐작한 것, ${where}`,
  aboutCareful: (where) => where,
  listenCentral: ({ claim, condition }) =>
    `사설 자신의 답: ${claim}${condition === undefined ? "" : ` 다만 먼저 이루어져야 할 일: ${condition}`}`,
  listenGranted: ({ reasons }) =>
    reasons.length === 0
      ? "이 생각 말고는 근거가 없다."
      : `이 생각에 기대는 근거: ${quoted(reasons)}`,
  listenObjection: ({ answer, answers }) =>
    [
      answers.length > 0 && `사설의 답: ${quoted(answers)}`,
      {
        rebutted: "그 답이 이 의견에 맞는 답인지, 다른 의견에 대한 답인지 따지는지 들어 보자.",
        dismissed: "사설이 들 수 있었을 근거를 찾는지 들어 보자.",
        conceded: "이를 인정하고 나면 사설의 주장에서 무엇이 남는지 말하는지 들어 보자.",
        open: "사설이 할 수 있었을 답을 찾는지 들어 보자.",
      }[answer],
    ]
      .filter(Boolean)
      .join(" "),
  listenReading: ({ account }) => account,
  listenCareful: ({ reasons }) => `그 근거: ${quoted(reasons)}`,

  mapToFill: {
    blanks: {
      title: "빈칸 채우기: 주장과 근거",
      intro: "주장은 적혀 있다. 주장마다 그 문단에서 근거를 찾아 써 보자.",
    },
    empty: {
      title: "스스로 써 보는 주장과 근거",
      intro: "안으로 들여 쓴 것은 그 위의 것에 딸린 것이다. 문장을 모두 스스로 써 보자.",
    },
  },
  frames: {
    title: "자기 말로 써 보기",
    intro: "문장을 이어 쓰자. ‘다만’, ‘왜냐하면’ 같은 작은 말을 빠뜨리지 말자.",
  },
  framesWithWords: {
    title: "이어 쓸 문장과 그 내용",
    intro: "학생용에는 여기에 적힌 내용 대신 쓸 줄이 있다.",
  },
  frameStart: {
    argues: "글쓴이의 주장은 …",
    condition: "다만 먼저 이루어져야 할 일은 …",
    because: "왜냐하면 …",
    assumes: "이 주장이 당연하게 여기는 것은 …",
    object: "이에 반대하는 쪽에서는 …",
    agree: "나는 이 주장에 찬성한다. 다만 …",
  },
  ownWords: "학생 자신의 생각이다. 어디까지 찬성하고 어디서 멈추는지 밝힌 것이면 된다.",

  standards: {
    title: "자료별 C3 성취 지표",
    intro: "사설의 내용과 상관없이, 각 자료로 익히는 지표의 기호만 적었다.",
  },
  standardsHead: ["자료", "6~8학년", "9~12학년"],
  standardsFor: {
    matrix: "누가 찬성하고 누가 반대하는가",
    voices: "누구의 생각인가",
    source: "누가 쓴 어떤 글인가",
    evidence: "주장과 근거의 지도에 나온 증거",
    counter: "반대 의견과 그에 대한 답",
    frames: "자기 말로 써 보기",
    granted: "이야기해 볼 거리: 당연하게 여긴 생각",
  },
  standardsTreaties:
    "사설이 조약이나 협정을 다룬다면 D2.Civ.3.6-8이나 D2.Civ.3.9-12를 더한다. 이는 자료에 기록되지 않으므로 직접 판단해야 한다.",

  notCodedYet: {
    title: "기록이 없어 싣지 못한 것",
    intro: "학생용에는 이런 말이 없다. 기록을 더한 뒤 다시 인쇄하면 실린다.",
  },
  toCode: {
    landmarks: {
      label: "문단 번호를 확인할 말",
      text: "문단마다 landmark를 적는다. 읽는 이가 바로 찾을 수 있는 낱말이나 이름이면 된다.",
    },
    questions: {
      label: "읽기 길잡이의 질문",
      text: "문단마다 question을 적는다. 그 답이 gist가 되어야 한다. 적기 전에는 모두 같은 질문이 나온다.",
    },
    words: { label: "알아 둘 낱말", text: "terms에 낱말과 뜻, 나오는 문단을 적는다." },
    names: {
      label: "다른 언어로 된 이름",
      text: "이 글의 언어를 배우는 학생을 위해 terms와 actors에 names를 적는다.",
    },
    people: { label: "누가 누구인가", text: "actors에 사설 말고 다른 사람이나 단체도 적는다." },
    happened: { label: "일어난 일의 차례", text: "events에 mode가 happened인 일을 적는다." },
    ahead: {
      label: "앞으로의 일: 계획, 예상, 바람, 제안",
      text: "events에 mode가 planned, expected, hoped, proposed인 일을 적는다.",
    },
    positions: {
      label: "누가 찬성하고 누가 반대하는가, 누구의 생각인가",
      text: "positions에 누가 무엇에 찬성 또는 반대하는지, 누구의 말인지, 어느 자리에 있는지 적는다.",
    },
    condition: {
      label: "주장에 달린 조건",
      text: "사설이 조건을 달았다면 main인 주장의 claim에 condition을 적는다.",
    },
    warrants: {
      label: "당연하게 여긴 생각",
      text: "arguments에 warrant를 적는다. 사설이 말하지 않은 것이면 stated를 false로 한다.",
    },
    counters: {
      label: "반대 의견",
      text: "사설이 반대 의견을 말한다면 standing이 counter인 arguments로 적는다.",
    },
    imputed: {
      label: "사설이 짐작한 생각",
      text: "사설이 누군가의 생각을 짐작했다면 voice가 imputed인 positions로 적는다.",
    },
    hedged: {
      label: "조심스럽게 한 주장",
      text: "사설이 주장을 약하게 말한 곳은 force를 hedged로 적는다.",
    },
  },
  leftOut: {
    title: "네 쪽에 맞추느라 읽기 활동지에서 뺀 것",
    intro: "글자를 줄이지는 않았다. 아래의 것은 학생용에 나오지 않는다.",
  },
  leftOutLabels: {
    words: "알아 둘 낱말",
    people: "누가 누구인가",
    aliases: "다른 이름",
    columns: "표의 세로줄",
    rows: "표의 가로줄",
    guide: "읽기 길잡이",
    dateBasis: "날짜",
  },
  leftOutNames: (names) => names.join(", "),
  leftOutAliases: (names) => `${names.join(", ")}의 다른 이름 가운데 일부`,
  leftOutTogether: (places) => `여러 문단을 한 줄로 묶은 곳: ${places.join(", ")}`,
  leftOutQuestions: (places) =>
    `그 문단의 질문 대신 어디에나 맞는 질문을 쓰고 그 문단이 하는 일은 뺀 곳: ${places.join(", ")}`,
  leftOutDateBasis: "날짜를 어떻게 알았는지",
};

/** Sentences one after another, as they are coded. */
function quoted(sentences: readonly string[]): string {
  return sentences.map((sentence) => `“${sentence}”`).join(" ");
}
