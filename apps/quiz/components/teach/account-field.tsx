import type { InputHTMLAttributes, ReactNode } from "react";

export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is to be mended in it. */
  readonly error?: string | undefined;
};

/** How an input says that its hint and its error belong to it. */
export function describedBy({ id, hint, error }: FieldProps) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    id,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error !== undefined || undefined,
  };
}

/** A label with its hint and its error, over the input that the children bring. */
export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  const { id, label, hint, error } = field;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

type TextFieldProps = FieldProps & {
  readonly input: InputHTMLAttributes<HTMLInputElement>;
};

/** One line to type. */
export function TextField({ input, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      <input className="input" type="text" {...input} {...describedBy(field)} />
    </Field>
  );
}
