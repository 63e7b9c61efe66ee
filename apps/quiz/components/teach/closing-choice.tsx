import type { ReactNode } from "react";
import { Choices } from "./choice-field.tsx";
import { NumberField } from "./number-field.tsx";

type ClosingChoiceProps = {
  readonly legend: string;
  readonly name: string;
  readonly say: { readonly byHand: string; readonly after: string; readonly afterLabel: string };
  readonly chosen: readonly string[];
  /** After how many minutes, as it stands in its field at first. */
  readonly minutes: string | number | undefined;
  /** A third way, where there is one: at a time of the day. */
  readonly at?: { readonly label: string; readonly field: ReactNode };
};

/** When a session closes: when its teacher closes it, or by itself. */
export function ClosingChoice(props: ClosingChoiceProps) {
  const { legend, name, say, chosen, minutes, at } = props;
  return (
    <Choices
      legend={legend}
      name={name}
      options={[
        { value: "by-hand", label: say.byHand },
        { value: "after", label: say.after },
        ...(at ? [{ value: "at", label: at.label } as const] : []),
      ]}
      chosen={chosen}
      under={{
        after: (
          <NumberField id="after" label={say.afterLabel} from={1} to={1_440} value={minutes} />
        ),
        at: at?.field,
      }}
    />
  );
}
