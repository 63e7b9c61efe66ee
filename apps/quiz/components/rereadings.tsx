import { phrases } from "#phrases/here.ts";
import type { PresentedSource } from "#server/frame.ts";
import type { Result } from "#server/result.ts";
import { ParagraphLocator } from "./paragraph-locator.tsx";

type RereadingsProps = { readonly result: Result; readonly source: PresentedSource };

/** The paragraphs of what was missed, each with the question that guides through it. */
export function Rereadings({ result, source }: RereadingsProps) {
  const say = phrases().pages.result;
  const { rereading } = result;
  return (
    <section aria-labelledby="again">
      <h2 className="opens" id="again">
        {say.again}
      </h2>
      {rereading.length === 0 && <p>{whyNothing(result)}</p>}
      <ol className="again">
        {rereading.map(({ paragraph, question }) => (
          <li key={paragraph}>
            <ParagraphLocator cited={[paragraph]} lengths={source.lengths} width={64} />
            <div>
              <a href={`#p${paragraph}`}>{phrases().pages.Place(paragraph)}</a>
              {question !== undefined && <p lang={source.language}>{question}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A view that the editorial does not give stands in no paragraph. */
function whyNothing({ states }: Result): string {
  const say = phrases().pages.result;
  if (states.every((state) => state === "open")) return say.nothingYet;
  const isMissed = states.some((state) => state === "partly" || state === "not-yet");
  return isMissed ? say.nothingToFind : say.nothingAgain;
}
