import { useEffect, useRef } from "preact/hooks";
import { text } from "../src/browser/texts.ts";
import type { Current } from "./current.ts";
import { Header } from "./Header.tsx";
import { comesNext, type Outcome, wasDone } from "./outcome.ts";
import { StillFigure } from "./StillFigure.tsx";

/** After a routine: what was done, today's count, when the next is due. */
export function Done({ outcome, current }: { readonly outcome: Outcome; readonly current: Current }) {
  const title = useRef<HTMLHeadingElement>(null);
  // Said once: the minutes that go by while it stands here are no news.
  const next = useRef("");
  next.current ||= comesNext(outcome, current);
  // The routine's buttons are gone, and the focus with them: a screen reader goes on here.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <Header />
      <div class="middle">
        <StillFigure stretch="sitBackArch" />
        <h1 ref={title} tabIndex={-1}>
          {wasDone(outcome)}
        </h1>
        <p class="soft comes-next" role="status">
          {next.current}
        </p>
      </div>
      <div class="starts">
        <button type="button" class="button primary" onClick={() => window.close()}>
          {text("close")}
        </button>
      </div>
    </>
  );
}
