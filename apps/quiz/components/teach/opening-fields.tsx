import { phrases } from "#phrases/here.ts";
import type { PublishedDossier } from "#server/publish.ts";
import { ALL_KINDS, mostQuestions, readingMinutes } from "#server/sessions/lesson.ts";
import { TextField } from "./account-field.tsx";
import { Choices, Tick } from "./choice-field.tsx";
import { ClosingChoice } from "./closing-choice.tsx";
import { LETTERS, LetterChoice } from "./letter-choice.tsx";
import { NumberField } from "./number-field.tsx";

/** What was typed before, by field, where the form has come back. */
type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

type OpeningFieldsProps = { readonly published: PublishedDossier; readonly typed: Typed };

/** The form that opens a session, with all its choices. */
export function OpeningFields({ published, typed }: OpeningFieldsProps) {
  const { more: say } = phrases().sessions;
  const one = (name: string, usual: string) => [typed[name] ?? usual].flat();
  return (
    <form className="stack measure" method="post" action="/teach/sessions">
      <input type="hidden" name="slug" value={published.slug} />
      <input type="hidden" name="more" value="on" />
      <Asking published={published} typed={typed} />
      <Closing typed={typed} />
      <Choices
        legend={say.feedback}
        name="feedback"
        options={(["after-closing", "at-once", "never"] as const).map((value) => ({
          value,
          label: say.feedbacks[value],
        }))}
        chosen={one("feedback", "after-closing")}
      />
      <Tick
        name="certainty"
        label={say.certainty}
        hint={say.certaintyHint}
        isTicked={typed["certainty"] !== undefined}
      />
      <Tick
        name="hints"
        label={say.hints}
        hint={say.hintsHint}
        isTicked={typed["hints"] !== undefined}
      />
      <Naming published={published} typed={typed} />
      <NumberField
        id="keep"
        label={say.keep}
        hint={say.keepHint}
        from={1}
        to={180}
        value={lineOf(typed["keep"]) ?? 30}
      />
      <button type="submit" className="button">
        {say.open}
      </button>
    </form>
  );
}

/** What is asked, and how much of it. */
function Asking({ published, typed }: OpeningFieldsProps) {
  const { more: say } = phrases().sessions;
  const isBack = typed["more"] !== undefined;
  return (
    <>
      <NumberField
        id="minutes"
        label={say.minutes}
        hint={say.minutesHint(readingMinutes(published))}
        from={5}
        to={240}
        value={lineOf(typed["minutes"]) ?? 20}
        isRequired
      />
      <NumberField
        id="questions"
        label={say.questions}
        hint={say.questionsHint(mostQuestions(published))}
        from={1}
        to={60}
        value={lineOf(typed["questions"])}
      />
      <LetterChoice
        legend={say.form}
        hint={say.formHint}
        letters={LETTERS}
        chosen={[typed["letter"] ?? "A"].flat()}
      />
      <Choices
        legend={say.kinds}
        name="kind"
        type="checkbox"
        options={ALL_KINDS.map((value) => ({ value, label: say.kind[value] }))}
        chosen={isBack ? [typed["kind"] ?? []].flat() : ALL_KINDS}
      />
    </>
  );
}

function Closing({ typed }: Pick<OpeningFieldsProps, "typed">) {
  const { more: say } = phrases().sessions;
  return (
    <ClosingChoice
      legend={say.closing}
      name="closing"
      say={say}
      chosen={[typed["closing"] ?? "by-hand"].flat()}
      minutes={lineOf(typed["after"])}
      at={{
        label: say.at,
        field: (
          <TextField
            id="at"
            label={say.atLabel}
            input={{
              name: "at",
              type: "time",
              defaultValue: lineOf(typed["at"]),
              className: "input short",
            }}
          />
        ),
      }}
    />
  );
}

function Naming({ published, typed }: OpeningFieldsProps) {
  const { more: say } = phrases().sessions;
  const usual = published.dossier.source.language.startsWith("ko") ? "ko" : "en";
  return (
    <>
      <Choices
        legend={say.naming}
        name="naming"
        options={(["made-up", "roster"] as const).map((value) => ({
          value,
          label: say.namings[value],
        }))}
        chosen={[typed["naming"] ?? "made-up"].flat()}
      />
      <Choices
        legend={say.namesLanguage}
        name="names"
        options={(["en", "ko"] as const).map((value) => ({ value, label: say.languages[value] }))}
        chosen={[typed["names"] ?? usual].flat()}
      />
    </>
  );
}

function lineOf(typed: Typed[string]): string | undefined {
  return typeof typed === "string" && typed !== "" ? typed : undefined;
}
