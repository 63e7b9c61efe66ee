import { findFinalSound } from "./final-sound.ts";

/** What a particle asks of the sound before it; where it asks nothing, any word may take it. */
type Wanted = "consonant" | "vowel" | "any";

/** Longer particles first, so that 에서는 loses 는 and then 에서, never only 서. */
const PARTICLES: ReadonlyArray<readonly [string, Wanted]> = [
  ...listed("이라는 이라고 으로부터 으로서 으로써", "consonant"),
  ...listed("라는 라고 로부터 로서 로써", "vowel"),
  ...listed("에게서 에서 에게 께서 한테 까지 부터 보다 처럼 마다 조차 마저 밖에", "any"),
  ...listed("이다 이며 으로", "consonant"),
  ...listed("은 을 이 과", "consonant"),
  ...listed("는 를 가 와 로", "vowel"),
  ...listed("의 에 도 만 뿐 들", "any"),
];

/** One syllable on one syllable: only these are taken, for 제도, 회의 and 휴가 seem to end in a particle too. */
const SAFE_AFTER_ONE_SYLLABLE: ReadonlySet<string> = new Set(["은", "는", "을", "를", "이"]);

/** 하다 and 되다 with their endings: 운행해야, 운행한다 and 운행되는 are all of 운행. */
const VERB_END = /(?:하|해|한|할|함|했|되|된|될|됨|돼|됐)(?:[가-힣]{0,3})$/u;

/** Words that say nothing of what a sentence is about: pointing, counting, linking and helping words. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "것 수 등 및 때 때문 중 가운데 바 데 줄 점 곳 쪽 편 번 개 명 더 덜 또 또한 다시 곧 잘 가장 아주 매우 " +
    "이 그 저 이런 그런 저런 이것 그것 저것 여기 거기 어떤 어느 무엇 무슨 누구 왜 어떻게 언제 어디 얼마 " +
    "그리고 그러나 그래서 하지만 그런데 따라서 즉 혹은 또는 만약 만일 비록 위해 위한 위하여 대해 대한 " +
    "대하여 통해 따라 의해 관해 관한 있다 있는 있어 있어야 있었다 있을 없다 없는 없이 하다 하는 하고 한다 " +
    "해야 했다 하여 하 되다 되는 된다 되 이다 아니다 아니라 않다 않는 않는다 않아야 못한다 안 못 한 두 세 네"
  ).split(" "),
);

const SEGMENTER = new Intl.Segmenter("ko", { granularity: "word" });

/**
 * The words that say what a Korean text is about, without their particles: 군수는 and 군수가 are both 군수.
 *
 * Made to compare texts with each other, not to be shown: a noun that happens to end like a particle
 * loses it (고양이 → 고양), but always, so that its other forms still meet it. Other verbs than those of
 * 하다 and 되다 keep their endings.
 */
export function contentWordsKo(text: string): readonly string[] {
  return [...SEGMENTER.segment(text.normalize("NFKC"))]
    .filter((part) => part.isWordLike === true && !isLooseParticle(part))
    .map(({ segment }) => bareWord(segment.toLowerCase()))
    .filter((word) => !FUNCTION_WORDS.has(word));
}

/** A word of Hangul without its particles, and without 하다 or 되다. */
export function bareWord(word: string): string {
  if (FUNCTION_WORDS.has(word)) return word;
  const noun = withoutParticles(word);
  const stem = noun.replace(VERB_END, "");
  return countSyllables(stem) >= 2 ? withoutParticles(stem) : noun;
}

function withoutParticles(word: string): string {
  const found = PARTICLES.find(([particle, wanted]) => isTaken(word, particle, wanted));
  return found ? withoutParticles(word.slice(0, -found[0].length)) : word;
}

function isTaken(word: string, particle: string, wanted: Wanted): boolean {
  if (!word.endsWith(particle)) return false;
  const before = word.slice(0, -particle.length);
  const isSafe =
    countSyllables(before) + countSyllables(particle) > 2 || SAFE_AFTER_ONE_SYLLABLE.has(particle);
  return before !== "" && isSafe && mayFollow(before, particle, wanted);
}

function mayFollow(before: string, particle: string, wanted: Wanted): boolean {
  if (wanted === "any") return true;
  const sound = findFinalSound(before);
  if (sound === "rieul" && particle.startsWith("로")) return true;
  return wanted === "vowel" ? sound === "vowel" : sound !== "vowel";
}

/** After a number, a quote or Latin letters a particle is a segment of its own, yet no word: KTX로. */
function isLooseParticle({ segment, index, input }: Intl.SegmentData): boolean {
  const isAttached = index > 0 && !/\s/u.test(input.charAt(index - 1));
  return isAttached && PARTICLES.some(([particle]) => particle === segment);
}

function countSyllables(word: string): number {
  return [...word].length;
}

function listed(words: string, wanted: Wanted): ReadonlyArray<readonly [string, Wanted]> {
  return words.split(" ").map((word) => [word, wanted] as const);
}
