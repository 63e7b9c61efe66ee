"use client";

import { useState } from "react";
import { boardPhrases } from "#phrases/board.ts";
import type { Language } from "#server/language.ts";
import { namesIn } from "./roster-store.ts";
import { useRoster } from "./use-roster.ts";

type SeatsFormProps = {
  readonly sessionId: string;
  readonly action: string;
  /** How many there are already. */
  readonly made: number;
  readonly usual: number;
  readonly most: number;
  readonly say: { readonly count: string; readonly countHint: string; readonly make: string };
  readonly language: Language;
};

/**
 * Asks for so many slips. Names pasted here stay here: their field has no name of its own, so that no form sends it, and only
 * their number goes into the one field that is sent.
 */
export function SeatsForm(props: SeatsFormProps) {
  const { sessionId, action, made, usual, most, say, language } = props;
  const { roster: words } = boardPhrases(language);
  const { store, names, isLive } = useRoster(sessionId);
  const [typed, setTyped] = useState<string>();
  const [told, setTold] = useState("");
  const list = typed === undefined ? names : namesIn(typed);
  const seats = Math.max(made, list.length);

  const keep = () => {
    if (typed === undefined || list.length === 0) return;
    if (!store.write(list.slice(0, most).join("\n"))) setTold(words.notKept);
  };
  const forget = () => {
    store.forget();
    setTyped(undefined);
    setTold(words.forgotten);
  };
  return (
    <form className="stack measure" method="post" action={action} onSubmit={keep}>
      {isLive && (
        <div className="field">
          <label htmlFor="names">{words.label}</label>
          <p className="hint" id="names-hint">
            {words.hint} {list.length > most ? words.tooMany : ""}
          </p>
          <textarea
            className="input"
            id="names"
            rows={8}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="names-hint"
            value={typed ?? names.join("\n")}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor="seats">{say.count}</label>
        <p className="hint" id="seats-hint">
          {say.countHint}
        </p>
        <input
          // Names decide how many once there are any.
          key={list.length}
          className="input short"
          id="seats"
          name="seats"
          type="number"
          min={Math.max(1, made)}
          max={most}
          required
          defaultValue={Math.min(most, seats === 0 ? usual : seats)}
          aria-describedby="seats-hint"
        />
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {say.make}
        </button>
        {names.length > 0 && (
          <button type="button" className="button quiet" onClick={forget}>
            {words.forget}
          </button>
        )}
      </div>
      <p className="hint" role="status">
        {told === "" && names.length > 0 ? words.kept(names.length) : told}
      </p>
    </form>
  );
}
