import { phrases } from "#phrases/here.ts";
import type { HandoutSettings } from "#server/handout-query.ts";
import { EDITABLE, EDITIONS, type Edition, KEYED } from "#server/handouts.ts";
import { Field } from "./account-field.tsx";

type HandoutListProps = {
  readonly slug: string;
  readonly settings: HandoutSettings;
  /** A class is working on it: what shows the answers is not to be had. */
  readonly isClosed: boolean;
};

/** The handouts of an editorial, each with what it is and a link to the file. */
export function HandoutList({ slug, settings, isClosed }: HandoutListProps) {
  return (
    <ul className="rows handouts">
      {EDITIONS.filter((edition) => !(isClosed && KEYED.has(edition))).map((edition) => (
        <li key={edition}>
          <What edition={edition} />
          {edition === "copy" ? (
            <CopyForm slug={slug} settings={settings} />
          ) : (
            <Files slug={slug} settings={settings} edition={edition} />
          )}
        </li>
      ))}
    </ul>
  );
}

function What({ edition }: { readonly edition: Edition }) {
  const { title, what } = phrases().handouts.editions[edition];
  return (
    <div>
      <h2 className="small-head">{title}</h2>
      <p>{what}</p>
    </div>
  );
}

type FilesProps = Omit<HandoutListProps, "isClosed"> & { readonly edition: Edition };

function Files({ slug, settings, edition }: FilesProps) {
  const say = phrases().handouts;
  const { title } = say.editions[edition];
  const file = (format: string) =>
    `/teach/handouts/${slug}/file?${new URLSearchParams({ edition, ...settings, format })}`;
  return (
    <div className="actions">
      <a
        className="button quiet small"
        href={file("pdf")}
        aria-label={[say.download, title].join(": ")}
      >
        {say.download}
      </a>
      {EDITABLE.has(edition) && (
        <a
          className="button quiet small"
          href={file("docx")}
          aria-label={[say.word, title].join(": ")}
        >
          {say.word}
        </a>
      )}
    </div>
  );
}

/** A reading copy needs the teacher's own text, which goes to the printer and nowhere else. */
function CopyForm({ slug, settings: { paper, print } }: Omit<HandoutListProps, "isClosed">) {
  const say = phrases().handouts;
  return (
    <form className="stack copy" method="post" action={`/teach/handouts/${slug}/copy`}>
      <input type="hidden" name="paper" value={paper} />
      <input type="hidden" name="print" value={print} />
      <Field id="text" label={say.copyLabel} hint={say.copyHint}>
        <textarea
          className="input"
          id="text"
          name="text"
          rows={4}
          required
          maxLength={60_000}
          aria-describedby="text-hint"
        />
      </Field>
      <button type="submit" className="button quiet small">
        {say.download}
      </button>
    </form>
  );
}

type PaperSettingsProps = {
  readonly settings: Pick<HandoutSettings, "paper" | "print"> & Partial<HandoutSettings>;
};

/** Paper, print and, where there is a choice, form: a form that only reads, so that the address keeps them. */
export function PaperSettings({ settings: { paper, print, form } }: PaperSettingsProps) {
  const say = phrases().handouts;
  const { letter } = phrases().sessions.more;
  return (
    <form className="settings" method="get" aria-label={say.settings}>
      <Pick name="paper" label={say.paper} options={say.papers} chosen={paper} />
      <Pick name="print" label={say.print} options={say.prints} chosen={print} />
      {form !== undefined && (
        <Pick
          name="form"
          label={say.form}
          options={{ A: letter("A"), B: letter("B"), C: letter("C") }}
          chosen={form}
        />
      )}
      <button type="submit" className="button quiet small">
        {say.apply}
      </button>
    </form>
  );
}

type PickProps = {
  readonly name: string;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: string;
};

function Pick({ name, label, options, chosen }: PickProps) {
  return (
    <Field id={name} label={label}>
      <select className="input short" id={name} name={name} defaultValue={chosen}>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
