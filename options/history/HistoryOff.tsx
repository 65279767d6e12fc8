import { text } from "../../src/browser/texts.ts";
import { Decided } from "../../src/ui/fields/organisation/Decided.tsx";

/** That the organisation has switched the history off. */
export const HistoryOff = () => <Decided id="history-off" words={text("policyHistoryOff")} />;
