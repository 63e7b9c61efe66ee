import type { Certainty } from "@linchpin/model";
import type { ClassPhrases } from "#phrases/class.ts";
import { FIELDS } from "#server/chosen.ts";
import { CERTAINTIES } from "./certainty.ts";

type CertaintyInputsProps = {
  readonly chosen: Certainty | undefined;
  readonly say: ClassPhrases["certainty"];
};

/** Three words for how sure one is, always on the page: what appears later is missed by who listens. */
export function CertaintyInputs({ chosen, say }: CertaintyInputsProps) {
  return (
    <fieldset className="certainty" aria-describedby="certainty-hint">
      <legend>{say.legend}</legend>
      <p className="hint" id="certainty-hint">
        {say.note}
      </p>
      <div className="options">
        {CERTAINTIES.map((certainty) => (
          <label key={certainty} className="option">
            <input
              className="visually-hidden"
              type="radio"
              name={FIELDS.certainty}
              value={certainty}
              defaultChecked={certainty === chosen}
            />
            <span>{say[certainty]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
