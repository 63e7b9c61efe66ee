import { randomInt } from "node:crypto";

/**
 * Words for made-up names: kind, about nobody's looks, and in no group's eyes a sign of anything.
 * So no colours (parties have them), no beasts that are said of people, no plants of a faith or a nation.
 */
type NameWords = { readonly adjectives: string; readonly nouns: string };

const WORDS = {
  en: {
    adjectives: `Airy Able Bright Breezy Calm Careful Cheerful Clear Clever Cosy Curious Dewy Early Eager Easy
      Fresh Gentle Glad Happy Hopeful Humming Jolly Keen Kind Lively Mellow Merry Misty Neat Patient Polite
      Quiet Ready Restful Sandy Shining Smiling Sparkling Starry Steady Sunny Tidy Warm Windy Witty`,
    nouns: `Acorn Anchor Aspen Basil Beacon Birch Bluff Breeze Brook Canyon Cedar Clover Comet Compass Cove Daisy
      Dolphin Elm Fern Finch Garden Hammock Harbor Hazel Heron Hill Island Juniper Kite Lagoon Lake Lantern
      Lark Maple Meadow Mint Orchard Orchid Otter Pebble Pine Pond Puffin Ripple River Sail Shell Sparrow
      Spruce Swallow Thimble Tulip Turtle Valley Willow Wren`,
  },
  ko: {
    adjectives: `가벼운 고요한 기쁜 나란한 너그러운 넉넉한 느긋한 다정한 단단한 든든한 따뜻한 또렷한 맑은 명랑한
      밝은 반가운 반짝이는 보드라운 부지런한 빛나는 산뜻한 살가운 상냥한 상쾌한 선선한 성실한 소담한 수줍은 슬기로운
      시원한 싱그러운 씩씩한 아늑한 아담한 알찬 은은한 잔잔한 정다운 즐거운 차분한 촉촉한 평온한 포근한 푸근한 향긋한
      해맑은 환한 활기찬 흐뭇한`,
    nouns: `강물 거북이 고래 고사리 과수원 구름 나침반 나팔꽃 느티나무 다람쥐 단풍나무 달빛 도라지 도토리 돌고래 돛단배
      두루미 들판 등대 모래밭 미루나무 민들레 바닷가 바람개비 밤송이 버드나무 별빛 봉선화 산들바람 샘물 수달 숲길 시냇물
      언덕 여울 오솔길 왜가리 은행나무 이슬 자작나무 잔디밭 제비 조약돌 종달새 종이배 징검다리 채송화 참새 토끼풀 해바라기
      햇살 호수`,
  },
} as const satisfies Record<string, NameWords>;

/** Single digits that nobody takes for a letter or a rank. */
const DIGITS = [2, 3, 4, 5, 6, 7, 8, 9];

/** A made-up name in that language (BCP 47, English where there is no list), as "Calm Heron 7". */
export function makeNickname(language: string): string {
  const { adjectives, nouns } = listsOf(language);
  return [adjectives, nouns, DIGITS].map((list) => list[randomInt(list.length)]).join(" ");
}

/** Whether the name is one of that language's: no other is taken from a browser. */
export function isNickname(language: string, name: string): boolean {
  const { adjectives, nouns } = listsOf(language);
  const [adjective = "", noun = "", digit, ...more] = name.split(" ");
  const isDigit = DIGITS.some((one) => String(one) === digit);
  return more.length === 0 && isDigit && adjectives.includes(adjective) && nouns.includes(noun);
}

/** How many names there are in that language. */
export function countNicknames(language: string): number {
  const { adjectives, nouns } = listsOf(language);
  return new Set(adjectives).size * new Set(nouns).size * DIGITS.length;
}

function listsOf(language: string) {
  const { adjectives, nouns } = language.startsWith("ko") ? WORDS.ko : WORDS.en;
  return { adjectives: adjectives.split(/\s+/), nouns: nouns.split(/\s+/) };
}
