import { phrases } from "#phrases/here.ts";

type FormProblemProps = {
  /** What was refused, in a sentence; nothing stands here without. */
  readonly sentence: string | undefined;
  /** The field to mend, where there is one. */
  readonly at?: string | undefined;
};

/** Says at the top of a page that its form came back, and leads to what is to be mended. */
export function FormProblem({ sentence, at }: FormProblemProps) {
  if (sentence === undefined) return null;
  return (
    <div className="banner alert problem" id="problem" role="alert" tabIndex={-1}>
      <h2>{phrases().accounts.problems.title}</h2>
      {at === undefined ? <p>{sentence}</p> : <a href={`#${at}`}>{sentence}</a>}
    </div>
  );
}
