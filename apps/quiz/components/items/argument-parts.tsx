import type { Rationale } from "@linchpin/model";
import { phrases } from "#phrases/here.ts";

type Part = Rationale["mapParts"][number];

type ArgumentPartsProps = {
  readonly parts: readonly Part[];
  /** The language the argument is written in. */
  readonly language: string;
};

/** The part of the argument an item is about: the claim in its frame, what is offered for it joined below. */
export function ArgumentParts({ parts, language }: ArgumentPartsProps) {
  const claims = parts.filter(({ role }) => role === "claim");
  const conditions = parts.filter(({ role }) => role === "condition");
  const grounds = parts.filter(({ role }) => role !== "claim" && role !== "condition");
  return (
    <figure className="argument-parts" aria-label={phrases().pages.answered.argumentAlt}>
      <div className="box claim" lang={language}>
        {claims.map((part) => (
          <Words key={part.text} part={part} />
        ))}
        {conditions.map((part) => (
          <div key={part.text} className="box">
            <Words part={part} />
          </div>
        ))}
      </div>
      {grounds.length > 0 && (
        <ul className="joined" lang={language}>
          {grounds.map((part) => (
            <li key={part.text} className={part.stated ? undefined : "granted-step"}>
              <div className={part.stated ? "box" : "box granted"}>
                <Words part={part} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function Words({ part: { kicker, text, marked } }: { readonly part: Part }) {
  return (
    <>
      <span className="kicker">{kicker}</span>
      {marked ? <mark>{text}</mark> : text}
    </>
  );
}
