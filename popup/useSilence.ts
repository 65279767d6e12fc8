import { useEffect, useState } from "preact/hooks";
import type { PageConnection } from "../src/browser/messages/pageConnection.ts";
import type { PopupState } from "./state/popupState.ts";

/** How long a background may take to answer, or to catch up after the computer has slept. */
const patienceMs = 5000;

/**
 * Whether nothing is being counted: the background has not answered this page for some seconds, or has not proved the time for
 * so long. Until it does, the page goes on trying to wake it.
 */
export function useSilence(connection: PageConnection, { home: { proofDueAt }, at }: PopupState): boolean {
  const [hasAnswered, setAnswered] = useState(false);
  const [isSilent, setSilent] = useState(false);
  useEffect(() => void connection.answered.then(() => setAnswered(true)), []);
  const isMissed = !hasAnswered || (proofDueAt !== null && at > proofDueAt);
  useEffect(() => {
    setSilent(false);
    if (!isMissed) return;
    connection.retry();
    const timer = setInterval(() => {
      setSilent(true);
      connection.retry();
    }, patienceMs);
    return () => clearInterval(timer);
  }, [isMissed]);
  return isSilent;
}
