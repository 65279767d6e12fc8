import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { language, text } from "../../../src/browser/texts.ts";

interface Props {
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Asks for the word that a slip of the hand does not type. */
export function ConfirmDeletion({ confirm, cancel }: Props) {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const word = text("dataDeleteWord");
  const isSure = typed.trim().toLocaleLowerCase(language()) === word.toLocaleLowerCase(language());
  const submit = (event: Event) => {
    event.preventDefault();
    if (isSure) confirm();
  };
  return (
    <form class="data-box data-confirm" onSubmit={submit}>
      <label for="delete-word">{text("dataDeleteAsk", word)}</label>
      <input
        ref={input}
        id="delete-word"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
        onKeyDown={event => event.key === "Escape" && cancel()}
      />
      <div class="notice-actions">
        <button type="submit" class="button data-danger" disabled={!isSure}>
          {text("dataDeleteNow")}
        </button>
        <button type="button" class="button secondary" onClick={cancel}>
          {text("dataCancel")}
        </button>
      </div>
    </form>
  );
}
