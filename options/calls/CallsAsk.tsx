import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";

interface Props {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Prepares the person for the browser's dialog, in its own words; a click opens it. Takes the focus, so that it is read out. */
export function CallsAsk({ ask, cancel }: Props) {
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.focus(), []);
  return (
    <fieldset
      class="calls-ask"
      ref={group}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words ${id}-never`}
      onKeyDown={event => event.key === "Escape" && cancel()}
    >
      <h3 id={`${id}-title`}>{text("optionsCallsAskTitle")}</h3>
      <p id={`${id}-words`}>{text("optionsCallsAskWords")}</p>
      <p id={`${id}-never`}>{text("optionsCallsAskNever")}</p>
      <div class="calls-ask-answers">
        <button type="button" class="button primary" onClick={ask}>
          {text("optionsCallsAsk")}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {text("optionsCallsNotNow")}
        </button>
      </div>
    </fieldset>
  );
}
