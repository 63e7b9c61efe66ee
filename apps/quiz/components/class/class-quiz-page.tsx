import { classPhrases } from "#phrases/class.ts";
import { languageHere, phrases } from "#phrases/here.ts";
import type { Attempt } from "#server/attempts.ts";
import { FIELDS, type SentFields } from "#server/chosen.ts";
import { type PresentedSource, presentSourceOf, termsIn } from "#server/frame.ts";
import { givenFields } from "#server/given-fields.ts";
import { wordItem } from "#server/item-words.ts";
import { hintFor, presentQuestion } from "#server/questions.ts";
import { ANCHORS } from "../anchors.ts";
import { Hint } from "../hint.tsx";
import { Page } from "../page.tsx";
import { ReaderPane } from "../reader-pane.tsx";
import { WordsToKnow } from "../words-to-know.tsx";
import { findCertainty } from "./certainty.ts";
import { ClassQuiz } from "./class-quiz.tsx";
import type { ClassQuestion, Place, SentBack } from "./class-quiz-props.ts";
import { WhoLine } from "./who-line.tsx";

type ClassQuizPageProps = {
  readonly attempt: Attempt;
  readonly place: Place;
  /** What the address carries: a choice that came back, what is missing, a hint asked for. */
  readonly sent: SentFields;
  readonly returnCode: string | undefined;
};

/** A class attempt at one of its places, beside the editorial. Without scripts it is that place alone. */
export function ClassQuizPage({ attempt, place, sent, returnCode }: ClassQuizPageProps) {
  const source = presentSourceOf(attempt);
  const { title, language } = source;
  const numbers = attempt.form.items.map((_, index) => index + 1);
  return (
    <Page className="swaps with-reader" folio={title} folioLanguage={language}>
      <ClassQuiz
        attemptId={attempt.id}
        interfaceLanguage={languageHere()}
        language={language}
        titleEnd={phrases().pages.titled("", title)}
        feedback={attempt.session.feedback}
        questions={numbers.map((number) => presentForBrowser(attempt, number, source))}
        start={place}
        sentBack={sentBackIn(sent)}
        overruled={Number(sent["stands"]) || undefined}
        asksToHandIn={sent["hand-in"] !== undefined}
      >
        <WhoLine attempt={attempt} returnCode={returnCode} />
      </ClassQuiz>
      <ReaderPane source={source} place="beside" back={`#${ANCHORS.work}`} />
    </Page>
  );
}

/** The title of the page that begins at that place. */
export function titlePlace(attempt: Attempt, place: Place, isMissing: boolean): string {
  const say = classPhrases(languageHere());
  const title = place === "all" ? say.all : say.question(place, attempt.form.items.length);
  return isMissing ? `${phrases().pages.question.errorPrefix} ${title}` : title;
}

/** Whether the kind of question has words for certainty: of those that can be partly right, none has. */
const IS_SURE_OR_NOT: ReadonlySet<string> = new Set(["single-choice", "evidence"]);

function presentForBrowser(
  attempt: Attempt,
  number: number,
  { lengths, language }: PresentedSource,
): ClassQuestion {
  const { session, dossier } = attempt;
  const item = presentQuestion(attempt, number);
  const given = attempt.responses.get(number);
  const terms = termsIn(item, dossier.terms);
  const hint = session.allowsHints ? hintFor(attempt, number) : [];
  return {
    item,
    words: wordItem(item),
    standing: given && {
      seq: given.seq,
      fields: givenFields(attempt, number),
      certainty: given.certainty ?? undefined,
    },
    asksCertainty: session.asksCertainty && IS_SURE_OR_NOT.has(item.kind),
    hint: hint.length > 0 ? <Hint hint={hint} lengths={lengths} /> : undefined,
    terms: terms.length > 0 ? <WordsToKnow terms={terms} language={language} /> : undefined,
  };
}

function sentBackIn(sent: SentFields): SentBack | undefined {
  const { [FIELDS.hint]: hint, [FIELDS.certainty]: certainty, missing, ...fields } = sent;
  if (hint === undefined && missing === undefined) return undefined;
  const chosen = Object.entries(fields).map(([name, value]) => [name, [value ?? []].flat()]);
  return {
    fields: Object.fromEntries(chosen),
    certainty: findCertainty(String(certainty)),
    isMissing: missing !== undefined,
    isHintAsked: hint !== undefined,
  };
}
