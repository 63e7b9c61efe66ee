import type { ReactNode } from "react";

type ChoicesProps<Value extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly name: string;
  readonly type?: "radio" | "checkbox";
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: string }>;
  /** What is chosen at first. */
  readonly chosen: readonly string[];
  /** What belongs under one of them. */
  readonly under?: Partial<Record<Value, ReactNode>>;
};

/** A few things to choose from, each a native control with its label. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, hint, name, type = "radio", options, chosen, under } = props;
  return (
    <fieldset className="choosing" aria-describedby={hint && `${name}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {options.map(({ value, label }) => (
        <div key={value}>
          <label className="tick">
            <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
            {label}
          </label>
          {under?.[value]}
        </div>
      ))}
    </fieldset>
  );
}

type TickProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isTicked: boolean;
};

/** One thing that is on or off. */
export function Tick({ name, label, hint, isTicked }: TickProps) {
  return (
    <div className="choosing">
      <label className="tick">
        <input
          type="checkbox"
          name={name}
          value="on"
          defaultChecked={isTicked}
          aria-describedby={`${name}-hint`}
        />
        {label}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </div>
  );
}
