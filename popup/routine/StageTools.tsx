import { text } from "../../src/browser/texts.ts";

interface Props {
  readonly isMuted: boolean;
  readonly onMute: () => void;
  readonly onHowTo: () => void;
}

/** The small buttons in the corner of the picture: mute, and how to do the stretch. */
export const StageTools = ({ isMuted, onMute, onHowTo }: Props) => (
  <div class="stage-tools">
    <button
      type="button"
      class="icon-button"
      aria-pressed={isMuted}
      aria-keyshortcuts="M"
      aria-label={text("mute")}
      title={text("mute")}
      onClick={onMute}
    >
      <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5Z" />
        <path d={isMuted ? "M16 9.5l5 5m0-5l-5 5" : "M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"} />
      </svg>
    </button>
    <button
      type="button"
      class="icon-button"
      aria-label={text("howTo")}
      title={text("howTo")}
      onClick={onHowTo}
    >
      <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" />
        <path d="M12 11v5.2M12 7.7v.1" />
      </svg>
    </button>
  </div>
);
