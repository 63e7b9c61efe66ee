import { TextField } from "./account-field.tsx";

type NumberFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly value?: string | number | undefined;
  readonly isRequired?: boolean;
};

/** A whole number to type. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, hint, from, to, value, isRequired = false } = props;
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      input={{
        name: id,
        type: "number",
        min: from,
        max: to,
        step: 1,
        required: isRequired,
        defaultValue: value,
        className: "input short",
      }}
    />
  );
}
