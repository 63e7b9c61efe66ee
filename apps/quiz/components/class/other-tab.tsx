import type { ClassPhrases } from "#phrases/class.ts";
import { ANCHORS } from "../anchors.ts";

type OtherTabProps = {
  readonly say: ClassPhrases["otherTab"];
  /** The page to use it with: loaded anew, with what stands by now. */
  readonly page: string;
};

/** In place of the quiz in a tab that is not the newest. */
export function OtherTab({ say, page }: OtherTabProps) {
  return (
    <div className="work" id={ANCHORS.work} role="alert">
      <h1>{say.title}</h1>
      <p className="lead">{say.advice}</p>
      <p className="helps">
        <button type="button" className="button" onClick={() => location.replace(page)}>
          {say.use}
        </button>
      </p>
    </div>
  );
}
