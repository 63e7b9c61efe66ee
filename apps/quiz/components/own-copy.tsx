"use client";

import { compareCopy, type ParagraphDigest } from "@linchpin/model/text";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type ReaderPhrases, readerPhrases } from "#phrases/reader.ts";
import type { Language } from "#server/language.ts";
import { ANCHORS } from "./anchors.ts";
import { type KeptCopy, keepCopy, removeCopy, useKeptCopy } from "./kept-copy.ts";
import { NumberedParagraph } from "./numbered-paragraph.tsx";

type OwnCopyProps = {
  readonly slug: string;
  /** What the editorial is written in. */
  readonly language: string;
  /** What the reader reads the interface in. */
  readonly interfaceLanguage: Language;
  readonly digests: readonly ParagraphDigest[];
  readonly cited: readonly number[];
  /** What stands here while there is no copy; all there is when scripts are off. */
  readonly children: ReactNode;
};

/** An editorial's longest copy, in characters: far above any, far below what a browser keeps. */
const LONGEST = 60_000;

/** Shows the copy a reader pasted, numbered and checked; offers to paste one while there is none. */
export function OwnCopy({ children, ...shown }: OwnCopyProps) {
  const { slug, interfaceLanguage } = shown;
  const say = readerPhrases(interfaceLanguage).paste;
  const copy = useKeptCopy(slug);
  const [isRemoved, setRemoved] = useState(false);
  if (copy) {
    const remove = () => {
      removeCopy(slug);
      setRemoved(true);
      focusPane();
    };
    return <CheckedCopy {...shown} copy={copy} remove={remove} />;
  }
  return (
    <>
      {copy === undefined && <PasteBox slug={slug} say={say} />}
      <p className="copy-state" role="status">
        {isRemoved && say.removed}
      </p>
      {children}
    </>
  );
}

type PasteBoxProps = { readonly slug: string; readonly say: ReaderPhrases["paste"] };

/** The textarea has no name and is in no form: what is pasted into it is never sent. */
function PasteBox({ slug, say }: PasteBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string>();
  const use = () => {
    const text = field.current?.value ?? "";
    const found = problemWith(text, say);
    setProblem(found);
    if (found !== undefined) return field.current?.focus();
    keepCopy(slug, text);
    focusPane();
  };
  return (
    <details className="paste">
      <summary>{say.summary}</summary>
      <label htmlFor="own-copy">{say.label}</label>
      <p className="hint" id="own-copy-hint">
        {say.hint}
      </p>
      {problem !== undefined && (
        <p className="error" id="own-copy-problem">
          {problem}
        </p>
      )}
      <textarea
        id="own-copy"
        ref={field}
        aria-describedby={
          problem === undefined ? "own-copy-hint" : "own-copy-hint own-copy-problem"
        }
        aria-invalid={problem !== undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <button className="button quiet small" type="button" onClick={use}>
        {say.use}
      </button>
    </details>
  );
}

function problemWith(text: string, say: ReaderPhrases["paste"]): string | undefined {
  if (text.trim() === "") return say.empty;
  return text.length > LONGEST ? say.tooLong : undefined;
}

type CheckedCopyProps = Omit<OwnCopyProps, "slug" | "children"> & {
  readonly copy: KeptCopy;
  readonly remove: () => void;
};

function CheckedCopy(props: CheckedCopyProps) {
  const { copy, digests, cited, language, interfaceLanguage, remove } = props;
  const say = readerPhrases(interfaceLanguage).paste;
  useEffect(aimAgain, []);
  const { paragraphs } = compareCopy(copy.text, digests);
  const matching = paragraphs.filter(({ matches }) => matches).length;
  return (
    <>
      <p className="copy-state" role="status">
        {matching === digests.length
          ? say.allMatch(digests.length)
          : say.someDiffer(matching, digests.length)}{" "}
        {copy.isKept ? say.stays : say.notKept}
      </p>
      <div className="paragraphs" lang={language}>
        {paragraphs.map((paragraph) => (
          <NumberedParagraph
            key={paragraph.n}
            {...paragraph}
            isCited={cited.includes(paragraph.n)}
            interfaceLanguage={interfaceLanguage}
          />
        ))}
      </div>
      <button className="button quiet small" type="button" onClick={remove}>
        {say.remove}
      </button>
    </>
  );
}

/** The control that had the focus is about to go; the pane it stood in takes it. */
function focusPane(): void {
  document.getElementById(ANCHORS.editorial)?.focus();
}

/** The paragraph a link led to has just been replaced by its text, and the browser forgot which it was. */
function aimAgain(): void {
  const { hash } = location;
  if (/^#p\d+$/.test(hash)) location.replace(hash);
}
