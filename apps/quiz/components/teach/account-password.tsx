"use client";

import { useState, useSyncExternalStore } from "react";
import { describedBy, Field, type FieldProps } from "./account-field.tsx";

type PasswordFieldProps = FieldProps & {
  readonly name: string;
  readonly autoComplete: "current-password" | "new-password";
  /** False where the same form can be sent without. */
  readonly isRequired?: boolean;
  readonly say: { readonly show: string; readonly hide: string };
};

/** A password, which can be looked at while it is typed: a long one is easily mistyped. */
export function PasswordField(props: PasswordFieldProps) {
  const { name, autoComplete, isRequired = true, say, ...field } = props;
  const [isShown, setShown] = useState(false);
  const hasScripts = useSyncExternalStore(never, yes, no);
  return (
    <Field {...field}>
      <div className="with-button">
        <input
          className="input"
          type={isShown ? "text" : "password"}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required={isRequired}
          {...describedBy(field)}
        />
        {hasScripts && (
          <button
            className="button quiet small"
            type="button"
            aria-controls={field.id}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? say.hide : say.show}
          </button>
        )}
      </div>
    </Field>
  );
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
