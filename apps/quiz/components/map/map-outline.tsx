import type { OutlineEntry } from "@linchpin/argument-map";
import { type Phrases, phrasesFor } from "#phrases/catalogue.ts";
import { findLanguage } from "#server/language.ts";

type MapOutlineProps = {
  readonly entries: readonly OutlineEntry[];
  /** The language the argument is written in. */
  readonly language: string;
};

/** The argument as a list in lists: what a screen reader gets in place of the drawing. */
export function MapOutline({ entries, language }: MapOutlineProps) {
  const say = phrasesFor(findLanguage(language) ?? "en").pages.map;
  return (
    <div className="map-outline" lang={language}>
      <Branches entries={entries} say={say} />
    </div>
  );
}

type BranchesProps = {
  readonly entries: readonly OutlineEntry[];
  /** What is said between them is in the argument's own language. */
  readonly say: Phrases["pages"]["map"];
};

function Branches({ entries, say }: BranchesProps) {
  if (entries.length === 0) return null;
  return (
    <ul>
      {branchesOf(entries).map(({ entry, under }) => (
        <li key={`${entry.argument} ${entry.role} ${entry.text}`}>
          <Told {...entry} say={say} />
          <Branches entries={under} say={say} />
        </li>
      ))}
    </ul>
  );
}

type Branch = { readonly entry: OutlineEntry; readonly under: readonly OutlineEntry[] };

/** Each of the outermost entries with what is set further in below it. */
function branchesOf(entries: readonly OutlineEntry[]): readonly Branch[] {
  const depth = entries[0]?.depth;
  const starts = entries.flatMap((entry, at) => (entry.depth === depth ? [{ entry, at }] : []));
  return starts.map(({ entry, at }, index) => ({
    entry,
    under: entries.slice(at + 1, starts[index + 1]?.at),
  }));
}

type ToldProps = OutlineEntry & Pick<BranchesProps, "say">;

function Told({ role, kicker, text, relation, say }: ToldProps) {
  const bearing = relation && say.bearing(relation);
  if (role === "relation") return <span className="kicker">{bearing}</span>;
  return (
    <>
      <span className="kicker">{[kicker, bearing].filter(Boolean).join(" · ")}</span>
      <span className={role === "claim" ? "claim" : undefined}>{text}</span>
    </>
  );
}
