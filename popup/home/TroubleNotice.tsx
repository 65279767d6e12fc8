import { reloadLimber } from "../../src/browser/pages/reload.ts";
import { text } from "../../src/browser/texts.ts";
import type { Trouble } from "../trouble.ts";

/** What is wrong, what it means and what the person can do. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  return (
    <div class="middle trouble">
      <div role="alert">
        <h1>{text(trouble === "unread" ? "unreadTitle" : "silentTitle")}</h1>
        <p>{text(trouble)}</p>
      </div>
      {trouble === "silent" && (
        <button type="button" class="button secondary" onClick={reloadLimber}>
          {text("reloadLimber")}
        </button>
      )}
    </div>
  );
}
