import type { ComponentChildren } from "preact";
import { language, text } from "../../src/browser/texts.ts";
import { anchorOf } from "../../src/ui/fields/anchor.ts";
import { labelOf } from "../settings/labels.ts";

/** A list of links to the fields of these settings. */
function links(names: readonly string[]): ComponentChildren[] {
  const list = new Intl.ListFormat(language()).formatToParts(names.map(labelOf));
  let place = 0;
  return list.map(({ type, value }) =>
    type === "element" ? <a href={`#${anchorOf(names[place++] ?? "")}`}>{value}</a> : value,
  );
}

/** Names the stored settings that could not be read, with links to their fields. Renders nothing without any. */
export function UnreadableNotice({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const whole = names.includes("settings");
  const [before, after] = text("optionsUnreadableFields", "\n").split("\n");
  return (
    <div class="notice" role="alert">
      <h2>{text("optionsUnreadableTitle")}</h2>
      <p>
        {whole ? (
          text("optionsUnreadableAll")
        ) : (
          <>
            {before}
            {links(names)}
            {after}
          </>
        )}
      </p>
    </div>
  );
}
