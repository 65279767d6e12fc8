import { useState } from "preact/hooks";
import { requestCallAccess } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import { formatList } from "../../src/ui/words/format.ts";

interface Props {
  readonly sites: readonly string[];
  readonly allowed: readonly string[] | undefined;
}

/**
 * Names the meeting sites that Limber has no access to (an update brought them, or the person withdrew it), and offers to
 * request it for all of them at once.
 */
export function AccessMissing({ sites, allowed }: Props) {
  const [refused, setRefused] = useState(false);
  const missing = allowed ? sites.filter(site => !allowed.includes(site)) : [];
  const ask = () =>
    requestCallAccess(missing)
      .then(granted => setRefused(!granted))
      .catch(() => setRefused(true));
  return (
    <div class="withdrawn" role="status">
      {missing.length > 0 && (
        <>
          <p>
            {missing.length === sites.length
              ? text("optionsCallsWithdrawnAll")
              : text("optionsCallsWithdrawn", formatList(missing))}
          </p>
          <p class="soft">{text("optionsCallsAskWords")}</p>
          <button type="button" class="button secondary" onClick={ask}>
            {text("optionsCallsAsk")}
          </button>
          <p class="message-room" data-room={text("optionsCallsStillRefused")}>
            {refused && <span>{text("optionsCallsStillRefused")}</span>}
          </p>
        </>
      )}
    </div>
  );
}
