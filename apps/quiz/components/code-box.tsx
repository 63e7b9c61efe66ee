import type { ReactNode } from "react";

type CodeBoxProps = {
  /** Where the code is sent. */
  readonly action: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** What was typed, when it comes back. */
  readonly typed: string;
  /** Why it came back. */
  readonly problem: string | undefined;
  /** True where the box is the page itself. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
};

/** Where the box stands on its page; a refused code comes back to it. */
export const CODE_BOX = "join";

const IDS = { field: "code", hint: "code-hint", problem: "code-problem" };

/** One code to type, as it is read from a board, a slip or another screen. */
export function CodeBox(props: CodeBoxProps) {
  const { action, title, label, hint, button, typed, problem, isPage = false, children } = props;
  const Title = isPage ? "h1" : "h2";
  return (
    <section className="panel code-box" id={CODE_BOX} aria-labelledby="code-title">
      <Title id="code-title">{title}</Title>
      <form method="post" action={action}>
        <div className="field">
          <label htmlFor={IDS.field}>{label}</label>
          <span className="hint" id={IDS.hint}>
            {hint}
          </span>
          <input
            className="code"
            id={IDS.field}
            name="code"
            defaultValue={typed}
            aria-describedby={problem === undefined ? IDS.hint : `${IDS.hint} ${IDS.problem}`}
            aria-invalid={problem !== undefined || undefined}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            maxLength={20}
            required
          />
          {problem !== undefined && (
            <p className="error" id={IDS.problem}>
              {problem}
            </p>
          )}
        </div>
        <button type="submit" className="button">
          {button}
        </button>
      </form>
      {children}
    </section>
  );
}
