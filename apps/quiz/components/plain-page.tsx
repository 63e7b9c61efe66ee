import { Page } from "./page.tsx";

type PlainPageProps = {
  readonly title: string;
  readonly advice?: string;
  readonly back: string;
};

/** A page that says one thing and leads back to the start. */
export function PlainPage({ title, advice, back }: PlainPageProps) {
  return (
    <Page className="plain">
      <h1>{title}</h1>
      {advice !== undefined && <p className="lead">{advice}</p>}
      <p className="helps">
        <a href="/">{back}</a>
      </p>
    </Page>
  );
}
