import type { ToolbarStyle } from "../../../src/browser/pages/toolbarStyle.ts";
import { type TextKey, text } from "../../../src/browser/texts.ts";
import { useButtonHidden } from "../../page/useButtonHidden.ts";
import { ToolbarPicture } from "./ToolbarPicture.tsx";

/** What to press, in order. The picture numbers the places. */
const steps: Readonly<Record<ToolbarStyle, readonly TextKey[]>> = {
  chrome: ["welcomePinPuzzle", "welcomePinPin"],
  edge: ["welcomePinPuzzle", "welcomePinEye"],
  opera: ["welcomePinCube", "welcomePinPin"],
  firefox: ["welcomePinPuzzle", "welcomePinGear", "welcomePinEntry"],
};

/** How to put Limber's button on the toolbar of this browser, and whether it is there. */
export function Pin({ style }: { readonly style: ToolbarStyle }) {
  const isHidden = useButtonHidden();
  const isThere = isHidden === false;
  return (
    <div class="pin">
      <ToolbarPicture style={style} isThere={isThere} />
      <div class="pin-words message-room" data-room={text("welcomePinned")}>
        <p class="hint soft">{text("welcomePinWhy")}</p>
        <p class="pinned" role="status">
          {isThere && text("welcomePinned")}
        </p>
      </div>
      <ol class="pin-steps">
        {steps[style].map(key => (
          <li key={key}>{text(key)}</li>
        ))}
      </ol>
    </div>
  );
}
