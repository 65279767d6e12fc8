import type { ComponentChildren } from "preact";
import { useCallback, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { Reveal } from "../../src/ui/fields/words/reveal.ts";
import { Chevron } from "../../src/ui/page/icons.tsx";
import "./more.css";

interface Props {
  /** What the fold holds, in a few words. */
  readonly holds: string;
  readonly children: ComponentChildren;
}

const faulty = '[data-kind="problem"], [data-kind="failed"]';

/**
 * Fields that most people never need, folded whenever the page opens. Opens by itself when one of them has a problem, and stays
 * open until the problem is gone.
 */
export function More({ holds, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const open = useCallback(() => {
    if (details.current) details.current.open = true;
  }, []);
  return (
    <Reveal.Provider value={open}>
      <details class="more" ref={details}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
        <summary
          onClick={event => {
            if (details.current?.open && details.current.querySelector(faulty)) event.preventDefault();
          }}
        >
          <Chevron />
          <span class="more-title">{text("optionsMore")}</span> <span class="more-holds">{holds}</span>
        </summary>
        {children}
      </details>
    </Reveal.Provider>
  );
}
