import { useState } from "preact/hooks";
import { type Key, listKeys } from "../../src/browser/messages/keys.ts";
import { openKeySettings } from "../../src/browser/pages/keySettings.ts";
import { type TextKey, text } from "../../src/browser/texts.ts";
import { routineKeys } from "../../src/ui/words/routineKeys.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { useReloaded } from "../page/useReloaded.ts";

/** The commands in display order. */
const commands: readonly { readonly name: string; readonly label: TextKey }[] = [
  { name: "_execute_action", label: "optionsKeyOpen" },
  { name: "start-routine", label: "keyStart" },
  { name: "snooze", label: "keySnooze" },
  { name: "toggle-pause", label: "keyPause" },
];

/** Renders a shortcut such as "Alt+Shift+B" as key caps; macOS reports "⌥⇧B", which stays one cap. */
function Keys({ shortcut }: { readonly shortcut: string }) {
  if (shortcut === "") return <span class="soft">{text("optionsKeyNone")}</span>;
  return (
    <bdi dir="ltr">
      {shortcut
        .split(/\+(?=.)/)
        .flatMap((key, index) => [index > 0 && <span key={index}>+</span>, <kbd key={key}>{key}</kbd>])}
    </bdi>
  );
}

/** The routine's own keys. They cannot be changed. */
const InRoutine = () => (
  <>
    <h3>{text("routineKeys")}</h3>
    <dl>
      {routineKeys.map(({ caps, does }) => (
        <div key={does} class="key">
          <dt>{text(does)}</dt>
          <dd>
            <bdi dir="ltr">
              {caps.map(cap => (
                <kbd key={cap}>{text(cap)}</kbd>
              ))}
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  </>
);

/** The commands with their keys, a button to the browser's page where the person chooses them, and the keys of the routine. */
export function KeyboardSection() {
  const keys = useReloaded<readonly Key[]>([], listKeys);
  const [failed, setFailed] = useState(false);
  const shortcutOf = (name: string) => keys.find(key => key.name === name)?.shortcut ?? "";
  const open = () =>
    openKeySettings().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="keys">
      <dl>
        {commands.map(({ name, label }) => (
          <div key={name} class="key">
            <dt>{text(label)}</dt>
            <dd>
              <Keys shortcut={shortcutOf(name)} />
            </dd>
          </div>
        ))}
      </dl>
      <ActionRow
        button={text("optionsKeysChange")}
        onPress={open}
        hint={text("optionsKeysWhy")}
        said={failed && text("optionsKeysFailed")}
        isTrouble
        room={text("optionsKeysFailed")}
      />
      <InRoutine />
    </div>
  );
}
