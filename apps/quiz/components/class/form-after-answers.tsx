import { type FormEvent, type ReactNode, useState } from "react";
import type { Delivery } from "./outbox/delivery.ts";

type FormAfterAnswersProps = {
  readonly action: string;
  readonly delivery: Delivery;
  readonly className?: string;
  /** What is said while some answers are only on this device. */
  readonly unsent: string;
  readonly note?: string;
  /** The controls. */
  readonly children: ReactNode;
};

/** A form that is sent once every answer has reached the server, and says so while one has not. */
export function FormAfterAnswers(props: FormAfterAnswersProps) {
  const { action, delivery, className, unsent, note, children } = props;
  const [isStuck, setStuck] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    event.preventDefault();
    if (await delivery.flush()) form.submit();
    else setStuck(true);
  };
  return (
    <form
      className={className}
      method="post"
      action={action}
      onSubmit={(event) => void submit(event)}
    >
      {children}
      <p className="error" role="alert" hidden={!isStuck}>
        {isStuck && unsent}
      </p>
      {note !== undefined && <p className="hint">{note}</p>}
    </form>
  );
}
