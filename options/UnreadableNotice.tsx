import { language, type TextKey, text } from "../src/browser/texts.ts";
import type { Settings } from "../src/core/settings.ts";

const labels: Readonly<Record<keyof Settings, TextKey>> = {
  intervalMinutes: "optionsInterval",
  snoozeMinutes: "optionsSnooze",
  naturalBreakMinutes: "optionsNaturalBreak",
  idleSeconds: "optionsIdle",
  count: "optionsCount",
  watching: "optionsWatching",
  nudgeWith: "optionsNudgeWith",
  tempo: "optionsTempo",
  leftOut: "optionsStretches",
  theme: "optionsTheme",
};

const isField = (name: string): name is keyof Settings => Object.hasOwn(labels, name);

/** Tells which stored settings could not be read; nothing when all could. */
export function UnreadableNotice({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const fields = names.filter(isField).map(name => text(labels[name]));
  const list = new Intl.ListFormat(language()).format(fields);
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{text("optionsUnreadableTitle")}</strong>
      </p>
      <p>{fields.length > 0 ? text("optionsUnreadableFields", list) : text("optionsUnreadableAll")}</p>
    </div>
  );
}
