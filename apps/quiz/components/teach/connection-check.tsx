import { phrases } from "#phrases/here.ts";
import type { Reach } from "#server/network/reach.ts";

type ConnectionCheckProps = {
  readonly reach: Reach;
  /** Where the same form is printed. */
  readonly paper: string;
};

/** For the board: how to try it with one phone, what keeps phones out, and paper as the way that always works. */
export function ConnectionCheck({ reach: { joinOrigin, origins }, paper }: ConnectionCheckProps) {
  const { help, check } = phrases().network;
  const isOpen = origins.some((origin) => origin === joinOrigin && origin.startsWith("http:"));
  return (
    <details className="connection">
      <summary>{help.title}</summary>
      <p>{joinOrigin === undefined ? check.noNetwork : help.first(`${joinOrigin}/check`)}</p>
      <dl>
        {help.signs.map(({ sign, cause }) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{cause}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={paper}>{help.paper}</a>
      </p>
      <p className="hint">{help.paperHint}</p>
      {isOpen && <p className="hint">{help.open}</p>}
    </details>
  );
}
