import type { OutcomePhrases } from "../outcome-phrases.ts";
import { withParticle } from "./particles.ts";

export const outcomesKo: OutcomePhrases = {
  templateName: {
    "main-claim": "무엇을 내세우는가",
    condition: "무엇이 먼저 이루어져야 하는가",
    who: "누가 찬성하거나 반대하는가",
    stance: "한 사람이나 단체의 입장",
    stances: "여럿의 입장",
    voice: "누구의 생각인가",
    reason: "어떤 주장의 어떤 근거인가",
    where: "어디에 나오는가",
    granted: "무엇을 당연하게 여기는가",
    job: "문장이 하는 역할",
    link: "두 문장의 관계",
    happened: "무엇이 일어났는가",
    order: "어떤 차례로 일어났는가",
    "common-ground": "둘의 입장이 같은 생각",
  },
  refusal: {
    "nothing-to-ask": "이 물음에 쓸 것이 기록에 없다.",
    "not-settled": "의문이 남았거나 아직 확정하지 않은 기록이므로 문제로 내지 않는다.",
    "too-few-distractors": "나란히 놓을 같은 종류의 보기가 모자란다.",
    "no-fair-options":
      "공정하게 나란히 놓을 보기 둘을 찾을 수 없다. 길이가 다르거나, 서로 베낀 듯하거나, 정답을 드러낸다.",
    "not-complete":
      "이 쟁점의 기록이 다 되었다는 표시(complete)가 없어, 누구의 입장이 나오지 않는지, 누가 더 있는지 알 수 없다.",
    "conditional-stance": "이런 입장은 조건이 달린 것뿐이다.",
    "several-voices": "한꺼번에 여러 목소리로 전해진다.",
    "via-others": "다른 이를 거쳐 전해진다.",
    "two-voices-needed": "기록에 전한 입장과 짐작한 입장이 하나씩은 있어야 한다.",
    "view-of-several-voices": "여러 목소리가 전하거나 서로 어긋나, 정답이 하나로 정해지지 않는다.",
    "too-many-keys": "정답이 되는 보기가 너무 많다.",
    "named-in-the-idea": "정답이 될 이름이 물음의 문장에 그대로 들어 있다.",
    "hedge-not-in-words":
      "조심스러운 주장으로 기록했으나 문장은 잘라 말한다. ‘-ㄹ 수도 있다’나 ‘-ㄴ 듯하다’를 넣어야 한다.",
    "premise-used-twice": "드러난 근거가 없거나, 있어도 다른 논증에 또 쓰였다.",
    "all-reasons-lead-here":
      "근거가 모두 사설이 내세우는 주장으로 이어진다. 다른 근거 둘을 내놓을 반론이 없다.",
    "too-few-paragraphs": "본문이 여섯 문단은 되어야 한다.",
    "only-in-title-or-deck": "제목이나 제목 아래의 글에만 나온다.",
    "most-paragraphs-fit": "문단의 절반 넘게 정답이 된다.",
    "too-few-warrants":
      "드러나지 않은 전제에 particular 표시가 된 것이 셋은 있어야 한다. 더 적거나 표시해야 한다.",
    "warrant-stated": "사설이 이 고리를 스스로 말한다.",
    "warrant-not-particular": "이 논증에만 쓰이는 전제라는 표시(particular)가 없다.",
    "no-counter": "반론이 하나는 있어야 한다.",
    "two-jobs": "나란히 놓을 이유나 일 가운데 역할이 하나뿐인 것이 없다.",
    "one-kind-of-link": "기록에 두 가지 관계가 있어야 한다.",
    "opposite-path": "둘 사이에 다른 관계가 또 있다.",
    "no-event-to-come": "계획하거나 바라거나 예상하거나 제안한 일이 둘은 있어야 한다.",
    "too-few-dated-events": "날짜가 온전히 적힌, 이미 일어난 일이 셋은 있어야 한다.",
    "too-few-issues": "기록이 다 된 쟁점이 셋은 있어야 한다.",
    "too-few-stands": "입장을 드러낸 쪽이 적거나, 모두 입장이 같다.",
    "same-option-twice": "같은 보기가 두 번 나온다.",
    "key-length": "정답이 다른 보기보다 훨씬 길거나 짧다.",
    "too-many-words": "스물다섯 어절이 넘는 보기가 있다.",
    "lone-absolute-word": "‘모두’, ‘결코’, ‘오직’ 같은 말이 정답에만 있거나 다른 보기에만 있다.",
    clang: "정답에 물음의 말이 되풀이된다.",
    "near-copy": "정답을 거의 그대로 베낀 보기가 있다.",
    "padded-options": "보기가 셋보다 많거나 적다.",
    "unlike-options": "문장인 보기와 문장이 아닌 보기가 섞여 있다.",
    "negated-stem": "부정문으로 묻는다.",
    "catch-all": "다른 보기를 한데 묶는 보기가 있다.",
    "no-whole-question": "온전한 물음이 아니다.",
    "no-attribution": "사설에 대해 묻는다는 말이 물음에 없다.",
    "saying-verb": "짐작한 속마음을 말한 것처럼 묻는다.",
    "no-rationale": "다른 보기가 실제로 무엇인지 풀이가 없다.",
    "trade-word": "학생이 몰라도 되는 말을 쓴다.",
  },
  uncovered: ({ kind, name, reason }) => {
    const what = {
      issue: `쟁점 “${name}”`,
      argument: `논증 “${name}”`,
      voice: `“${name}”에 드는 입장`,
      template: `${withParticle(`“${name}”`, "을/를")} 묻는 문제`,
    }[kind];
    return `빠진 것: ${what}. ${UNCOVERED[reason]}`;
  },
};

const UNCOVERED = {
  "no-item": "문제를 만들 수 없다.",
  "gives-another-away": "어느 문제를 내도 다른 문제의 답이 드러난다.",
  "no-room": "자리가 모자란다.",
} as const;
