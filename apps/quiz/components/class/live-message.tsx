import { useEffect, useRef, useState } from "react";

/** In milliseconds: nobody is spoken to more often. */
const CALM = 5_000;

/** Says a text to who cannot see it, at most once in five seconds; of several only the last. */
export function LiveMessage({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  const last = useRef(0);
  useEffect(() => {
    if (text === said) return;
    const timer = setTimeout(
      () => {
        last.current = Date.now();
        setSaid(text);
      },
      Math.max(0, last.current + CALM - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [text, said]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
