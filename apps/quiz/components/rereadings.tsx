import { phrases } from "#phrases/en.ts";
import type { PresentedSource } from "#server/frame.ts";
import type { Result } from "#server/result.ts";
import { ParagraphLocator } from "./paragraph-locator.tsx";

const say = phrases.pages.result;

type RereadingsProps = { readonly result: Result; readonly source: PresentedSource };

/** The paragraphs of what was missed, each with the question that guides through it. */
export function Rereadings({ result: { rereading, right }, source }: RereadingsProps) {
  return (
    <section aria-labelledby="again">
      <h2 className="opens" id="again">
        {say.again}
      </h2>
      {rereading.length === 0 && <p>{right > 0 ? say.nothingAgain : say.nothingYet}</p>}
      <ol className="again">
        {rereading.map(({ paragraph, question }) => (
          <li key={paragraph}>
            <ParagraphLocator cited={[paragraph]} lengths={source.lengths} width={64} />
            <div>
              <a href={`#p${paragraph}`}>{phrases.pages.Place(paragraph)}</a>
              {question !== undefined && <p lang={source.language}>{question}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
