/** What a new dossier file says to the person who is about to fill it in, in lines of a comment. */
export type SkeletonPhrases = {
  readonly head: readonly string[];
  readonly author: readonly string[];
  readonly published: readonly string[];
  readonly theme: readonly string[];
  readonly paragraphs: readonly string[];
  readonly passages: readonly string[];
  readonly actors: readonly string[];
  readonly events: readonly string[];
  readonly issues: readonly string[];
  readonly positions: readonly string[];
  readonly arguments: readonly string[];
  readonly terms: readonly string[];
};

export const skeletonPhrasesEn: SkeletonPhrases = {
  head: [
    "One coded reading of one editorial. Write everything in your own words: the text itself is not",
    "kept here, and `linchpin dossier check FILE --text TEXT` says what is missing or copied.",
  ],
  author: ["The id of the actor who speaks, the paper or a person; add it under actors."],
  published: ['published: { edtf: "2024-05-10", basis: stated }'],
  theme: ["One neutral sentence: what it is about, without a side."],
  paragraphs: [
    "gist: what the paragraph says, in one sentence. function: what it does in the whole, without",
    "giving the gist away (Reports what two sides ask for.). A line under the title may be a deck.",
  ],
  passages: [
    "Where the codings stand in the text. `linchpin dossier locate TEXT 'words'` prints the rest:",
    'id: p1-asked, paragraph: 1, from: 14, to: 60, digest: "b86df12654893f95"',
  ],
  actors: [
    "Who acts, speaks or wants something, the author first.",
    "id: mayor, kind: person, name: Ada Brandt, paragraphs: [2]",
  ],
  events: [
    "What happened, and what is only planned, expected, hoped for or proposed.",
    "id: crossing, text: The council builds a crossing., mode: hoped, by: paper, passages: [p6-if]",
  ],
  issues: [
    "Three to six positive sentences with should or is. complete: true once all who take a stand are in.",
    "id: ban, label: The ban, proposition: Cars should be kept out, complete: false",
  ],
  positions: [
    "Who is for or against an issue. voice: author, reported, or imputed when the text reads it in.",
    "id: mayor-ban, actor: mayor, issue: ban, stance: for, voice: reported, gist, account, passages",
  ],
  arguments: [
    "The main argument and the ones that support or oppose it, each a claim, its premises, a warrant.",
    "id, actor, standing: main, label, claim: { text, kind: should, force: firm, passages }, premises",
  ],
  terms: [
    "Words a student may not know, each of at most four words: term, meaning, from, paragraphs.",
  ],
};
