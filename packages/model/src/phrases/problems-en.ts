import type { PlaceInText, ProblemPhrases, TypeName } from "./problem-phrases.ts";

const LIST_NAMES: Readonly<Record<string, string>> = {
  actors: "actor",
  events: "event",
  issues: "issue",
  passages: "passage",
  arguments: "argument",
};

/** So many places are named; a reader who has more to choose from looks in the text. */
const MOST_PLACES = 4;

const TYPE_NAMES: Readonly<Record<TypeName, string>> = {
  text: "a text",
  number: "a number",
  "yes-no": "true or false",
  list: "a list",
  map: "a set of fields",
  nothing: "nothing",
};

/** One sentence each: what is wrong, then what to do. */
export const problemPhrasesEn: ProblemPhrases = {
  fileTooLarge: ({ bytes, most }) =>
    `The file has ${kilobytes(bytes)}, more than the ${kilobytes(most)} a dossier may have; split it or take out what does not belong in it.`,
  fileEmpty: () => "The file is empty; a dossier starts with dossierVersion: 2.",
  notYaml: ({ reason }) => `This is not YAML that can be read: ${reason}.`,
  notJson: ({ reason }) => `This starts like JSON and cannot be read as JSON or YAML: ${reason}.`,
  severalDocuments: () =>
    "The file holds more than one document; keep one and take out the lines of three hyphens.",
  notPlainYaml: () =>
    "The file uses anchors, tags or very deep nesting; write plain lists and fields instead.",
  tooManyProblems: ({ most }) =>
    `Only the first ${most} problems are listed; mend these and check again.`,

  missing: ({ key }) => `The field "${key}" is missing; add it.`,
  unknownKey: ({ key }) => `A dossier has no field "${key}" here; take it out.`,
  expectedText: () => "Here some words are expected; write a text.",
  yearNeedsQuotes: ({ year }) =>
    `YAML reads ${year} as a number; put the year in quotes: "${year}".`,
  expectedType: ({ expected, found }) =>
    `Here ${TYPE_NAMES[expected]} is expected, not ${TYPE_NAMES[found]}.`,
  wholeNumber: () => "Here a whole number is expected; write one without a point.",
  notALink: () => "A link starts with https:// and names a site.",
  badCharacter: () =>
    "This holds a character that cannot be seen or printed; type the words anew without it.",
  tooManyEntries: ({ most }) =>
    `The file has more than ${most} values, which no dossier needs; take out what does not belong in it.`,
  expectedOneOf: ({ values, found, closest }) =>
    `"${found}" is none of the words that may stand here${suggest(closest)}: use ${orList(values)}.`,
  tooLong: ({ unit, most }) => `This is longer than ${most} ${unit}; shorten it.`,
  tooShort: ({ unit, least }) =>
    unit === "letters"
      ? "This is empty; write some words."
      : `Here at least ${least} ${least === 1 ? "entry is" : "entries are"} needed.`,
  outOfRange: ({ least, most }) =>
    `This number is out of range; it goes ${least === undefined ? "" : `from ${least} `}${most === undefined ? "upwards" : `to ${most}`}.`,
  badPattern: ({ field }) =>
    field === "digest"
      ? "A digest is 16 digits and letters a to f; take it from `linchpin dossier locate`."
      : field === "language"
        ? 'A language is written as "en", "ko" or "pt-BR".'
        : "An id is written in small letters and digits with single hyphens between them.",
  passageIsEmpty: () => "The passage ends before it begins; `to` must be greater than `from`.",
  dateIsNotEdtf: () =>
    'A date is written in quotes as "2024", "2024-05", "2024-05-17" or from/to with a slash between, and must exist.',
  inferredDateNeedsWhy: () =>
    "A date that is not printed in full needs `why`: say how it was inferred.",
  tooManyNames: () => "A thing has at most a dozen names in other languages; take some out.",
  mixedNeedsWhy: () => "A mixed stance needs `why`: say what speaks for each side.",
  newerVersion: ({ found, known }) =>
    `This dossier is of version ${found}, and this program reads version ${known}; use a newer program.`,
  olderVersion: ({ found, known }) =>
    `This file is of version ${found} and was read as version ${known}; \`linchpin dossier migrate\` rewrites it.`,
  somethingElse: ({ reason }) => `This cannot stand here: ${reason}.`,

  unknownId: ({ list, id, closest }) =>
    `There is no ${LIST_NAMES[list] ?? "entry"} "${id}"${suggest(closest) || "; add it or correct the id"}.`,
  idTwice: ({ id }) => `The id "${id}" is used a second time; give this one its own.`,
  languageUnknown: ({ language, known }) =>
    `There are no sentences in the language "${language}" yet; a dossier can be in ${orList(known)}.`,
  paragraphOutOfOrder: ({ n, expected }) =>
    `Paragraph ${n} stands where paragraph ${expected} is expected; number them 0, 1, 2 and so on without a gap.`,
  titleIsParagraphZero: () => "The title is paragraph 0, and nothing else has the role title.",
  unknownParagraph: ({ n }) => `The source has no paragraph ${n}.`,
  passageUnused: ({ id }) => `Nothing rests on the passage "${id}"; use it or take it out.`,
  happenedAfterPublication: ({ date, published }) =>
    `This is said to have happened (${date}) after the editorial was published (${published}); correct the mode or the date.`,
  membershipCircle: ({ ids }) => `These are part of one another in a circle: ${ids.join(", ")}.`,
  membershipTooDeep: ({ most }) => `Memberships go at most ${most} deep.`,
  aliasShared: ({ alias, other }) =>
    `"${alias}" is also an alias of "${other}"; make sure that is meant.`,
  authorVoice: ({ author }) =>
    `The voice "author" is for positions of "${author}" and for no others; what another actor holds is reported or imputed.`,
  authorNeedsNoVia: () => "The author speaks here without a go-between; take `via` out.",
  imputedIsAuthors: () =>
    "What is imputed is read in by the author; `via` may only name an unnamed actor. If a named actor said it, it is reported.",
  positionTwice: ({ other }) => `This says the same as the position "${other}"; keep one of them.`,
  noMainArgument: () =>
    "No argument has the standing main; say which one the editorial is written for.",
  secondMainArgument: () =>
    "A second argument has the standing main; only one can be what the editorial is written for.",
  mainIsAuthors: ({ author }) => `The main argument belongs to the author, "${author}".`,
  answerGoesWithCounter: () =>
    "A counter-argument says in `answer` how the editorial answers it; no other argument has an answer.",
  statedNeedsPassage: () =>
    "What is stated needs the passage where it stands; add `passages` or write stated: false.",
  unstatedHasNoPassage: () =>
    "What is not stated has no passage; take `passages` out or write stated: true.",
  relationToItself: () => "An argument cannot speak against itself; name the one it bears on.",
  relationTwice: ({ target }) =>
    `This says a second time how the argument bears on "${target}"; keep one of them.`,
  claimShared: ({ other }) =>
    `This claim is also the claim of "${other}"; a separate reason for one claim is an argument of its own that supports it.`,
  claimIsPremise: () =>
    "This premise repeats the claim it is offered for; say what it rests on instead.",
  supportCircle: ({ ids }) => `These arguments support one another in a circle: ${ids.join(", ")}.`,

  premiseIsItsOwnReason: () =>
    "This premise names its own argument as its reason; name the argument that argues for it.",
  premiseNeedsSupport: ({ argument, supported }) =>
    `The argument "${argument}" argues for this premise, so it needs the relation supports to "${supported}"; add it there or take it out here.`,
  counterIsNotAuthors: () =>
    "A counter-argument is mentioned and not held, so it is not the author's; name the actor who holds it, or one of the kind unnamed.",
  negatedProposition: () =>
    "An issue is put positively, so that for and against have one meaning; say it without a negation.",
  propositionHasStop: () =>
    "A proposition is set into other sentences; leave out the sign at its end.",
  officeNeedsPerson: () => "An office is held by a person; correct the kind or take `office` out.",
  officeEndsFirst: () => "The office ends before it begins; correct `from` or `until`.",
  conditionHasHappened: () =>
    "A condition is still to come, and this event has happened; correct its mode or name another event.",
  repeatedEvidence: ({ paragraphs }) =>
    `The paragraphs ${andList(paragraphs)} say the same, one repeating the other; that is one piece of evidence, so name one passage of them.`,
  termTooLong: ({ most }) =>
    `A term has at most ${most} words; name the word that is not understood.`,

  paragraphCount: ({ coded, found }) =>
    `The dossier has ${coded} paragraphs, title included, and the text has ${found}; use the text that was coded.`,
  paragraphDiffers: ({ n, found }) =>
    `Paragraph ${n} of the text is not the one that was coded; its digest is ${found}.`,
  paragraphsMoved: ({ first, last, now }) =>
    first === last
      ? `Paragraph ${first} of the dossier now is paragraph ${now} of the text; number it anew wherever it is named.`
      : `The paragraphs ${first} to ${last} of the dossier now are ${now} to ${now + last - first} of the text; number them anew wherever they are named.`,
  paragraphGone: ({ n }) => `Paragraph ${n} of the dossier is nowhere in the text to the letter.`,
  paragraphNotCoded: ({ n }) => `Paragraph ${n} of the text is none of those that were coded.`,
  passageTooLong: ({ id, paragraph }) =>
    `The passage "${id}" ends after paragraph ${paragraph} does; locate it again.`,
  passageDiffers: ({ id, paragraph, found }) =>
    `The words at the passage "${id}" in paragraph ${paragraph} are not the ones that were coded (digest ${found}); locate it again.`,
  passageMoved: ({ id, paragraph, now }) =>
    `The words of the passage "${id}" no longer stand where it says, in paragraph ${paragraph}; the same words now stand in ${placeInText(now)}; confirm by changing the passage.`,
  passageIsInPlaces: ({ id, paragraph, places }) =>
    `The words of the passage "${id}" no longer stand where it says, in paragraph ${paragraph}; the same words stand in ${places.length} places, ${andList(places.slice(0, MOST_PLACES).map(placeInText))}${places.length > MOST_PLACES ? " among them" : ""}; choose the one that is meant.`,
  copied: ({ words, most }) =>
    `${most} words in a row are the editorial's own ("${words} …"); say it in other words.`,
  nearlyCopied: ({ words, most }) =>
    `${most} words in a row are the editorial's own ("${words} …"); say it more freely if you can.`,
  actorNotInText: ({ name }) =>
    `None of the names of "${name}" occurs in the text; add the alias it uses, or take out what comes from elsewhere.`,
  dateNotInText: ({ wanted, date }) =>
    `"${wanted}" of the date ${date} does not occur in the text; mark the date as inferred or correct it.`,
};

function suggest(closest: string | undefined): string {
  return closest === undefined ? "" : `; did you mean "${closest}"`;
}

function orList(values: readonly string[]): string {
  return values.length < 2
    ? values.join("")
    : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

function andList(values: ReadonlyArray<string | number>): string {
  return values.length < 2
    ? values.join("")
    : `${values.slice(0, -1).join(", ")} and ${values.at(-1)}`;
}

function placeInText({ paragraph, from, to }: PlaceInText): string {
  return `paragraph ${paragraph}, ${from}–${to}`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
