import type { ReactNode } from "react";
import { languageHere, phrases } from "#phrases/here.ts";
import { pathHere } from "#server/answer-status.ts";
import { LANGUAGES, type Language } from "#server/language.ts";
import { TEXT_SIZES, type TextSize, textSizeHere } from "#server/text-size.ts";

/** Each language by its own name, so that who reads no other finds it. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", ko: "한국어" };

const SIGNS: Readonly<Record<TextSize, string>> = { small: "A\u2212", normal: "A", large: "A+" };

/** The foot of every page: what this is, and what a reader sets by hand, scripts or no. */
export async function Foot() {
  const { footer, choices } = phrases().pages;
  const size = await textSizeHere();
  return (
    <footer className="foot">
      <p>{footer}</p>
      <Choices action="/language" label={choices.language}>
        {LANGUAGES.map((language) => (
          <button
            type="submit"
            key={language}
            name="language"
            value={language}
            lang={language}
            aria-current={language === languageHere() || undefined}
          >
            {NAMES[language]}
          </button>
        ))}
      </Choices>
      <Choices action="/text-size" label={choices.textSize}>
        {TEXT_SIZES.map((each) => (
          <button
            type="submit"
            key={each}
            name="size"
            value={each}
            className={each}
            aria-current={each === size || undefined}
          >
            {SIGNS[each]}
            <span className="visually-hidden"> {choices.size[each]}</span>
          </button>
        ))}
      </Choices>
    </footer>
  );
}

type ChoicesProps = {
  readonly action: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** A form of one press, which comes back to this very page. */
function Choices({ action, label, children }: ChoicesProps) {
  return (
    <form className="choices" method="post" action={action} aria-label={label}>
      <input type="hidden" name="back" value={pathHere()} />
      {children}
    </form>
  );
}
