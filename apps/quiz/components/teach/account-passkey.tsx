"use client";

import { startAuthentication, startRegistration, WebAuthnError } from "@simplewebauthn/browser";
import { type ReactNode, type SubmitEvent, useState } from "react";

/** What is said in the browser while a passkey is made or used. */
type PasskeyPhrases = {
  readonly waiting: string;
  readonly cancelled: string;
  readonly known: string;
  readonly unable: string;
  readonly unreachable: string;
};

type PasskeyFormProps = {
  readonly kind: "make" | "use";
  /** Where the signed answer is sent, as a form. */
  readonly action: string;
  /** For whom it is, as `/teach/passkeys/options` is told. */
  readonly ask: Readonly<Record<string, string>>;
  readonly label: string;
  readonly say: PasskeyPhrases;
  /** An outlined button, where another one is filled. */
  readonly isQuiet?: boolean;
  /** Fields that go along, above the button. */
  readonly children?: ReactNode;
  /** Another way in, below it; its own button sends the same form elsewhere. */
  readonly instead?: ReactNode;
};

const OPTIONS = "/teach/passkeys/options";

/** A button that makes or uses a passkey, and then sends what came of it as an ordinary form. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { action, label, say, isQuiet, children, instead } = props;
  const [told, setTold] = useState("");
  const isWaiting = told === say.waiting;
  const sign = async (event: SubmitEvent<HTMLFormElement>) => {
    if (event.nativeEvent.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (isWaiting) return;
    const form = event.currentTarget;
    setTold(say.waiting);
    const problem = await answerWithPasskey(form, props);
    if (problem !== undefined) setTold(problem);
  };
  return (
    <form className="stack" method="post" action={action} onSubmit={sign}>
      {children}
      <input type="hidden" name="credential" defaultValue="" disabled />
      <button
        type="submit"
        className={isQuiet ? "button quiet" : "button"}
        aria-disabled={isWaiting || undefined}
      >
        {label}
      </button>
      <p className={isWaiting || told === "" ? "hint told" : "error told"} role="status">
        {told}
      </p>
      {instead}
    </form>
  );
}

/** Sends the form once the browser has signed; else gives the sentence that says why it has not. */
async function answerWithPasskey(
  form: HTMLFormElement,
  { kind, ask, say }: PasskeyFormProps,
): Promise<string | undefined> {
  if (!("PublicKeyCredential" in window)) return say.unable;
  const name = new FormData(form).get("name");
  const asked = { ...ask, ...(typeof name === "string" ? { name } : {}) };
  const options = await fetchOptions(asked).catch(() => say.unreachable);
  if (typeof options === "string") return options;
  try {
    const credential = await (kind === "make"
      ? startRegistration({ optionsJSON: options })
      : startAuthentication({ optionsJSON: options }));
    const field = form.elements.namedItem("credential");
    if (!(field instanceof HTMLInputElement)) throw new Error("The form has no place for it.");
    field.value = JSON.stringify(credential);
    field.disabled = false;
    form.submit();
    return undefined;
  } catch (error) {
    return sentenceFor(error, say);
  }
}

/** What the server gives to sign, or its sentence. */
async function fetchOptions(asked: Readonly<Record<string, string>>) {
  const response = await fetch(OPTIONS, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams(asked),
  });
  const answer = await response.json();
  return response.ok ? answer : String(answer.title);
}

function sentenceFor(error: unknown, say: PasskeyPhrases): string {
  if (!(error instanceof WebAuthnError)) return say.cancelled;
  return error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED" ? say.known : say.cancelled;
}
