import type { Voice } from "../../dossier/position.ts";
import type { StanceAnswer, ToldStand } from "../item-phrases.ts";
import { inBrackets } from "./grammar.ts";
import { withParticle } from "./particles.ts";

const STANDS: Readonly<Record<StanceAnswer, string>> = {
  for: "찬성한다",
  "for-if": "조건을 달아 찬성한다",
  against: "반대한다",
  "against-if": "조건을 달아 반대한다",
  silent: "",
};

/** Where somebody stands on the idea that is asked about, in the voice it is told in, as a sentence. */
export function toldStand({ actor, answer, voice, paragraphs }: ToldStand): string {
  if (answer === "silent") return `사설에는 이 생각에 대한 ${actor}의 입장이 나오지 않는다.`;
  const place = inBrackets(paragraphs);
  const stands = `이 생각에 ${STANDS[answer]}`;
  if (voice === "author") return `사설 자신은 ${stands}${place}.`;
  if (voice === undefined) return `사설에서 ${withParticle(actor, "은/는")} ${stands}${place}.`;
  const verb = { reported: "전한다", imputed: "짐작한다" }[voice];
  return `사설은 ${withParticle(actor, "이/가")} ${stands}고 ${verb}${place}.`;
}

type Taken = {
  readonly actor: string;
  readonly key: StanceAnswer;
  readonly chosen: StanceAnswer;
};

/** Why somebody does not stand where the student took it to stand. */
export function stanceNotThis({ actor, key, chosen }: Taken): string {
  if (key === "silent")
    return `사설에는 이 생각에 대한 ${actor}의 입장이 나오지 않으니, ${STANDS[chosen]}고 볼 근거가 없다.`;
  if (chosen === "silent") return "사설에 이 생각에 대한 입장이 드러난 곳이 있다.";
  if (key.split("-")[0] !== chosen.split("-")[0])
    return chosen.endsWith("-if")
      ? "찬성과 반대가 뒤바뀐 데다, 있지도 않은 조건까지 덧붙인 것이다."
      : "찬성과 반대가 뒤바뀐 것이다.";
  return key.endsWith("-if")
    ? "사설이 단 조건을 빠뜨린 것이다."
    : "이 생각에 단 조건은 사설에 나오지 않는다.";
}

type Heard = { readonly actor: string; readonly key: Voice; readonly chosen: Voice };

/** Why a view is not told in the voice the student took it to be told in. */
export function voiceNotThis({ actor, key, chosen }: Heard): string {
  if (chosen === "author")
    return key === "reported"
      ? `${actor}의 생각을 전한다고 해서 사설도 그렇게 생각하는 것은 아니다.`
      : "사설은 남의 속마음을 헤아렸을 뿐, 이를 제 생각으로 내세우지는 않는다.";
  if (chosen === "reported")
    return key === "author"
      ? `사설 자신의 생각을 ${actor}의 말로 돌린 것이다.`
      : `${withParticle(actor, "이/가")} 그런 말을 했다고 전한 곳은 없다.`;
  return key === "author"
    ? `사설이 제 생각을 펴는 자리이지, ${actor}의 속마음을 짐작하는 자리가 아니다.`
    : `${withParticle(actor, "이/가")} 한 말이나 일을 그대로 전하므로, 속마음을 짐작할 것도 없다.`;
}
