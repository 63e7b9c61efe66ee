import type { ReactNode } from "react";
import { phrases } from "#phrases/here.ts";
import { Brand } from "./brand.tsx";
import { Foot } from "./foot.tsx";

type PageProps = {
  /** What stands at the right of the masthead: the editorial in hand. */
  readonly folio?: string | undefined;
  /** What the folio is written in, where it is not the interface's language. */
  readonly folioLanguage?: string | undefined;
  /** What leads from a teacher's pages to one another. */
  readonly menu?: ReactNode;
  /** How the parts of the page are laid out; see `styles/reader.css`. */
  readonly className?: string;
  readonly children: ReactNode;
};

/** The frame of every page: skip link, masthead, content, foot. */
export function Page({ folio, folioLanguage, menu, className, children }: PageProps) {
  return (
    <>
      <a className="skip" href="#main">
        {phrases().pages.skip}
      </a>
      <header className="masthead">
        <div>
          <Brand />
          {menu}
          {folio !== undefined && (
            <p className="folio" lang={folioLanguage}>
              {folio}
            </p>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={className}>
        {children}
      </main>
      <Foot />
    </>
  );
}
