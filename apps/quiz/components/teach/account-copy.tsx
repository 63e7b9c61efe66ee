"use client";

import { useState, useSyncExternalStore } from "react";

type CopyButtonProps = {
  readonly text: string;
  readonly say: { readonly copy: string; readonly copied: string };
};

/** Copies a text where the browser lets a page do so; elsewhere there is no button, and it is marked by hand. */
export function CopyButton({ text, say }: CopyButtonProps) {
  const canCopy = useSyncExternalStore(
    () => () => undefined,
    () => "clipboard" in navigator,
    () => false,
  );
  const [isCopied, setCopied] = useState(false);
  if (!canCopy) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button className="button quiet small" type="button" onClick={copy}>
      <span aria-live="polite">{isCopied ? say.copied : say.copy}</span>
    </button>
  );
}
