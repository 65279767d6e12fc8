import { text } from "../../src/browser/texts.ts";

/** Before the first day: what will be here, and how it begins. */
export const EmptyHistory = () => (
  <div class="history-empty">
    <svg class="empty-picture" viewBox="0 0 240 40" aria-hidden="true">
      <path class="empty-track" d="M6 20H66M82 20H150M166 20H234" />
      <circle class="empty-break" cx="74" cy="20" r="6" />
      <circle class="empty-break" cx="158" cy="20" r="6" />
    </svg>
    <h3>{text("historyEmptyTitle")}</h3>
    <p class="soft">{text("historyEmpty")}</p>
  </div>
);
