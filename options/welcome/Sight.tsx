import { callsNeedSites } from "../../src/browser/sensors/call.ts";
import { type TextKey, text } from "../../src/browser/texts.ts";

const seen: readonly TextKey[] = [
  "welcomeSeesHands",
  "welcomeSeesWindow",
  callsNeedSites ? "welcomeSeesCalls" : "welcomeSeesMicrophone",
];

const unseen: readonly TextKey[] = ["welcomeSeesNotPages", "welcomeSeesNotLeave", "welcomeSeesNotNetwork"];

const Facts = ({ facts, kind }: { readonly facts: readonly TextKey[]; readonly kind: string }) => (
  <ul class={`facts ${kind}`}>
    {facts.map(key => (
      <li key={key}>{text(key)}</li>
    ))}
  </ul>
);

/** What Limber may see, and what it may not. */
export const Sight = () => (
  <div class="sight">
    <h3>{text("welcomeSees")}</h3>
    <Facts facts={seen} kind="seen" />
    <h3>{text("welcomeSeesNot")}</h3>
    <Facts facts={unseen} kind="unseen" />
  </div>
);
