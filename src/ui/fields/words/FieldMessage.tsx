import { useContext, useEffect } from "preact/hooks";
import { text } from "../../../browser/texts.ts";
import type { SaveStatus } from "../useSaving.ts";
import { Reveal } from "./reveal.ts";

/** What a field has to say. */
export interface MessageProps {
  readonly id: string;
  readonly status: SaveStatus;
  /** What is wrong with the input, in full sentences. */
  readonly problem?: string | undefined;
  /** The value in force, formatted. */
  readonly inForce: string;
  readonly retry: () => void;
}

/**
 * The message of a field, in a place that keeps room for it. The live region stays in the page while its text changes, so that
 * screen readers announce it. A problem unfolds the fields around it.
 */
export function FieldMessage({ id, status, problem, inForce, retry }: MessageProps) {
  const failed = !problem && status === "failed";
  const words = problem ?? (failed ? text("fieldFailed", inForce) : status === "saved" && text("fieldSaved"));
  const reveal = useContext(Reveal);
  const isFaulty = Boolean(problem) || failed;
  useEffect(() => {
    if (isFaulty) reveal();
  }, [isFaulty]);
  return (
    <div class="field-message" data-kind={problem ? "problem" : status}>
      <p id={id} role="status">
        {words}
      </p>{" "}
      {failed && (
        <button type="button" class="field-retry" onClick={retry}>
          {text("fieldRetry")}
        </button>
      )}
    </div>
  );
}
