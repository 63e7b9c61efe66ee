import type { WordLists } from "../word-lists.ts";
import { bareWord, contentWordsKo } from "./content-words.ts";

/** Words that claim too much to stand in one option alone; particles may follow. */
const ABSOLUTE: ReadonlySet<string> = new Set(
  (
    "모두 모든 전부 온통 항상 늘 언제나 언제든 매번 절대 절대로 오직 오로지 결코 반드시 꼭 전혀 도무지 " +
    "무조건 누구나 누구든 아무나 아무도 아무것도 하나도 유일 유일한 유일하게 완전히 영원히 영영"
  ).split(" "),
);

/** 에만, 해야만, 뿐이다: "only" and "must", written as endings. */
const ABSOLUTE_END = /(?:[에게서로때]만|[어아여해]야만|뿐이)/u;

/** What stands where a word begins. */
const START = "(?<![\\p{L}\\p{N}])";

/** Negation is an ending or a helping verb in Korean, so it is looked for by its forms. */
const NEGATION = new RegExp(
  [
    "않", // 않는다, 않은, 않아야
    "(?:^|[은는이가을를도면고서게로] )안 ", // 버스가 안 다닌다; 교실 안 is a place
    `${START}못(?=$|[\\s.하한할해했함된될됐]|되)`, // 못 한다, 못하게
    "지 (?:말|마라|마세)", // 가지 말아야
    "아니(?:다|라|며|고|었|면|므로|기|어야)|아닌|아님|아닐|아닙", // 아니다, 아닌
    "없(?!애|앤|앨|앴)", // 없다, 없이; 없애다 does something
  ].join("|"),
  "u",
);

/** Words grown together with 없다 that deny nothing, and 뿐만 아니라, which adds. */
const NO_NEGATION = /(?:끊임|어김|틀림|변함|거침|아낌|하염)없[가-힣]*|뿐(?:만)?\s?아니라/gu;

/** It seems, perhaps, it may be: what a careful writer weakens a sentence with. */
const HEDGE = new RegExp(
  [
    "(?<![빠반번따])듯(?:하|한|했|싶|\\s|$|이)",
    "것 같",
    "[가-힣]지도 모[르른를]",
    "수도 있",
    "(?:아|어|워|해|여|와|져|러)\\s?보인",
    `${START}(?:아마|어쩌면|혹시|바라|바란|기대하|기대한|희망하|희망한)`,
    "(?:눈치|모양|기색|편)(?:이다|이었다|다$|다[.])|법하|법도 하|가능성",
  ].join("|"),
  "u",
);

/** 위의 모두, 해당 없음: an option about the other options. */
const CATCH_ALL = new RegExp(
  [
    "^(?:위|보기)(?:의|에)? ?(?:것|내용|문장)?(?:이|은|에)? ?(?:모두|전부|없)",
    "^(?:모두|전부|다|둘 다) (?:맞|옳|틀|해당|정답|아니)",
    "^(?:이 (?:가운데|중에)(?:는|서)? )?(?:정답|답|해당|해당 사항|맞는 것|옳은 것)(?:이|은)? ?없",
  ].join("|"),
  "u",
);

/** 사설, 글쓴이, 이 글: a question that names what it asks of. */
const SOURCE = new RegExp(
  `사설|글쓴이|필자|${START}(?:이 |윗|위 )?글(?:은|을|의|에|이|과|로|\\s)`,
  "u",
);

/** 말한다, 바란다, 원한다: verbs that put words or wishes into a mouth; 지원하다 and 바라보다 do not. */
const SAYING = new RegExp(
  [
    `${START}말(?:하|한|했|해|할)`,
    "밝(?:히|힌|혔|힐|혀)",
    "(?:주장|요구|희망|호소|촉구|제안|강조|요청)(?:하|한|했|해|할)",
    `${START}원(?:하|한|했|해|할)`,
    `${START}바(?:라|란|랐|랄)(?!보|봤|본|볼|봐)`,
    "싶(?:다|은|어|었|으)",
    "다고 (?:하|한|했)",
  ].join("|"),
  "u",
);

/**
 * Korean words, cut by `Intl.Segmenter` and freed of their particles.
 *
 * What other languages say with a word is often an ending here, so negation, hedges and saying are looked
 * for by their forms. 금지하다 and 막다 are positive by form; bare 수 있다 is "can" as often as "may".
 */
export const wordsKo: WordLists = {
  contentWords: contentWordsKo,
  hasAbsoluteWord: (text) => hasAbsoluteWord(text.normalize("NFC")),
  hasNegation: (text) => NEGATION.test(text.normalize("NFC").replace(NO_NEGATION, "")),
  hasHedge: (text) => HEDGE.test(text.normalize("NFC")),
  isCatchAll: (text) => CATCH_ALL.test(text.normalize("NFC")),
  namesSource: (text) => SOURCE.test(text.normalize("NFC")),
  hasSayingVerb: (text) => SAYING.test(text.normalize("NFC")),
};

function hasAbsoluteWord(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    ABSOLUTE_END.test(text) ||
    words.some((word) => ABSOLUTE.has(word) || ABSOLUTE.has(bareWord(word)))
  );
}
