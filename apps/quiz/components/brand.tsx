import { phrases } from "#phrases/here.ts";

/** The name and its sign, a pin in a wheel; leads to the start page. */
export function Brand() {
  return (
    <a className="brand" href="/">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12.5" r="9.5" fill="currentColor" />
        <path
          d="M7.5 1h9v4.2h-2.4V23H9.9V5.2H7.5z"
          fill="var(--marker)"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
      {phrases().name}
    </a>
  );
}
