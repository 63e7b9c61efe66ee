type AreYouSureProps = {
  readonly title: string;
  /** What goes with it, in figures where there are any. */
  readonly lead: string;
  readonly advice?: string;
  readonly say: { readonly yes: string; readonly no: string };
  readonly back: string;
  /** Where the yes is sent. */
  readonly action: string;
};

/** The question before what cannot be undone: what it does, the way back, and the button that does it. */
export function AreYouSure({ title, lead, advice, say, back, action }: AreYouSureProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {advice !== undefined && <p>{advice}</p>}
      <form className="actions" method="post" action={action}>
        <a className="button quiet" href={back}>
          {say.no}
        </a>
        <button type="submit" className="button">
          {say.yes}
        </button>
      </form>
    </>
  );
}
