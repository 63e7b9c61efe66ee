import { phrases } from "#phrases/here.ts";

/** Whether a part of an answer fits the text, by sign and in words. */
export function FitMark({ fits }: { readonly fits: boolean }) {
  const { mark, signs } = phrases().pages.answered;
  return (
    <span className="fit-mark">
      <span className={fits ? "fit-sign right" : "fit-sign"} aria-hidden="true">
        {fits ? signs.right : signs["not-yet"]}
      </span>
      {mark[`${fits}`]}
    </span>
  );
}
