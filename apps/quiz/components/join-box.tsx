import { phrases } from "#phrases/here.ts";
import type { RefusedCode } from "#server/refused-code.ts";
import { CodeBox } from "./code-box.tsx";

type JoinBoxProps = { readonly refused: RefusedCode; readonly isPage?: boolean };

/** Where the code on the board, or on a slip, is typed. */
export function JoinBox({ refused: { typed, isUnknown, wait }, isPage = false }: JoinBoxProps) {
  const { box, unknownCode } = phrases().join;
  const problem = isUnknown ? unknownCode : undefined;
  return (
    <CodeBox
      action="/join"
      {...box}
      typed={typed}
      problem={wait === undefined ? problem : phrases().network.tooMany(wait)}
      isPage={isPage}
    >
      <p className="note">{box.note}</p>
      <p className="helps">
        <a href="/return">{box.goOn}</a>
      </p>
    </CodeBox>
  );
}
