import type { ReactNode } from "react";
import { phrases } from "#phrases/en.ts";
import { Brand } from "./brand.tsx";

type PageProps = {
  /** What stands at the right of the masthead: the editorial in hand. */
  readonly folio?: string;
  /** How the parts of the page are laid out; see `styles/reader.css`. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** The frame of every page: skip link, masthead, content, foot. */
export function Page({ folio, className, children }: PageProps) {
  return (
    <>
      <a className="skip" href="#main">
        {phrases.pages.skip}
      </a>
      <header className="masthead">
        <div>
          <Brand />
          {folio !== undefined && <p className="folio">{folio}</p>}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={className}>
        {children}
      </main>
      <footer className="foot">
        <p>{phrases.pages.footer}</p>
      </footer>
    </>
  );
}
