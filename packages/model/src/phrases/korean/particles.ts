import { type FinalSound, findFinalSound } from "./final-sound.ts";

/** A particle by its two forms: the one after a final consonant first, the one after a vowel second. */
export type Particle =
  | "은/는"
  | "이/가"
  | "을/를"
  | "과/와"
  | "으로/로"
  | "이라고/라고"
  | "이다/다";

/** What is written where nobody knows how the word is read. */
const NEUTRAL: Readonly<Record<Particle, string>> = {
  "은/는": "은(는)",
  "이/가": "이(가)",
  "을/를": "을(를)",
  "과/와": "과(와)",
  "으로/로": "(으)로",
  "이라고/라고": "(이)라고",
  "이다/다": "(이)다",
};

/**
 * The word with the particle in the form its last sound asks for: 서울은, 버스는, 서울로, KTX를, 3과.
 *
 * Particles are written on to the word before them (국립국어원, 한글 맞춤법 제41항). After ㄹ 으로/로 takes 로.
 * Where the sound is not to be known (Chinese characters, signs), the neutral form is given: 은(는).
 */
export function withParticle(word: string, particle: Particle): string {
  return word + particleAfter(word, particle);
}

/** The particle alone, for a word that stands in another element. */
export function particleAfter(word: string, particle: Particle): string {
  const sound = findFinalSound(word);
  if (sound === undefined) return NEUTRAL[particle];
  const [afterConsonant = "", afterVowel = ""] = particle.split("/");
  return takesVowelForm(sound, particle) ? afterVowel : afterConsonant;
}

function takesVowelForm(sound: FinalSound, particle: Particle): boolean {
  return sound === "vowel" || (sound === "rieul" && particle === "으로/로");
}
