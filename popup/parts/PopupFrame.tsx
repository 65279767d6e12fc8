import type { ComponentChildren } from "preact";
import { text } from "../../src/browser/texts.ts";
import type { PopupState } from "../state/popupState.ts";
import type { Trouble } from "../trouble.ts";
import type { View } from "../view.ts";

interface Props {
  readonly view: View | "introduction";
  /** A part of the screen is on its way. */
  readonly isBusy: boolean;
  readonly current: PopupState;
  readonly trouble: Trouble | undefined;
  /** The last command has not arrived. */
  readonly failed: boolean;
  readonly children: ComponentChildren;
}

function problem({ view, current, trouble, failed }: Props) {
  if (failed) return text("problemSend");
  // The home screen tells it at length.
  if (trouble) return view !== "home" && text(trouble === "unread" ? "unreadShort" : "silentShort");
  return current.fault === "unsaved" && text("problemStore");
}

/** A screen of the popup, and below it what is wrong, if anything is. */
export const PopupFrame = (props: Props) => (
  <main class="popup" data-view={props.view} aria-busy={props.isBusy}>
    {props.children}
    <p class="problem" role="alert">
      {problem(props)}
    </p>
  </main>
);
