import { text } from "../../browser/texts.ts";
import type { SaveStatus } from "./useSaving.ts";

interface Props {
  readonly id: string;
  readonly status: SaveStatus;
  /** What is wrong with what was typed or chosen, in whole sentences. */
  readonly problem?: string | undefined;
  /** The value in force, as a person reads it. */
  readonly inForce: string;
  readonly retry: () => void;
}

/** What there is to say about a field, next to it: a live region that stays in the page while its words come and go. */
export function FieldMessage({ id, status, problem, inForce, retry }: Props) {
  const failed = !problem && status === "failed";
  const words = problem ?? (failed ? text("fieldFailed", inForce) : status === "saved" && text("fieldSaved"));
  return (
    <div class="field-message" data-kind={problem ? "problem" : status}>
      <p id={id} role="status">
        {words}
      </p>
      {failed && (
        <button type="button" class="field-retry" onClick={retry}>
          {text("fieldRetry")}
        </button>
      )}
    </div>
  );
}
