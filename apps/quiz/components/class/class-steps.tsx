import type { ClassPhrases } from "#phrases/class.ts";
import type { Place } from "./class-quiz-props.ts";
import { GoLink } from "./go-link.tsx";
import type { SaveState } from "./outbox/save-state.ts";

type ClassStepsProps = {
  readonly attemptId: string;
  readonly number: number;
  readonly saves: readonly SaveState[];
  readonly say: ClassPhrases;
  readonly go: (to: Place) => void;
};

/** Where the student stands: in words, and as a row of steps that also tell what is only on this device. */
export function ClassSteps({ attemptId, number, saves, say, go }: ClassStepsProps) {
  return (
    <>
      <div className="q-head figures">
        <span>{say.question(number, saves.length)}</span>
        <GoLink attemptId={attemptId} to="all" go={go}>
          {say.all}
        </GoLink>
      </div>
      <ol className="steps">
        {saves.map((save, index) => {
          const step = index + 1 === number ? "now" : STEP[save];
          const words = say.step[step](index + 1);
          return (
            <li key={words} className={CLASSES[step]}>
              <span className="visually-hidden">{words}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

const CLASSES = { answered: "done", device: "device", now: "now", open: undefined } as const;

const STEP = {
  open: "open",
  choosing: "device",
  keeping: "device",
  device: "device",
  lost: "device",
  saved: "answered",
  late: "answered",
} as const;
