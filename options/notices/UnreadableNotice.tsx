import type { ComponentChildren } from "preact";
import { language, type TextKey, text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { anchorOf } from "../../src/ui/fields/anchor.ts";
import { doseLabelOf } from "../dose/doseLabels.ts";

const labels: Readonly<Partial<Record<keyof Settings, TextKey>>> = {
  intervalMinutes: "optionsInterval",
  snoozeMinutes: "optionsSnooze",
  naturalBreakMinutes: "optionsNaturalBreak",
  idleSeconds: "optionsIdle",
  count: "optionsCount",
  watching: "optionsWatching",
  nudgeLevel: "optionsNudgeWith",
  patienceMinutes: "optionsPatience",
  maxSnoozes: "optionsMostSnoozes",
  maxReturns: "optionsMostReturns",
  commitment: "optionsCommitment",
  nudgeSound: "optionsNudgeSound",
  nudgeVolumePercent: "optionsNudgeVolume",
  badgeAlways: "optionsBadgeAlways",
  hours: "optionsHours",
  fullscreenHold: "optionsFullscreen",
  audibleHold: "optionsAudible",
  holdAtMostMinutes: "optionsHoldAtMost",
  holdCalls: "optionsCalls",
  addedCallHosts: "optionsSites",
  removedCallHosts: "optionsSites",
  tempo: "optionsTempo",
  excludedStretches: "optionsStretches",
  largeButton: "optionsLargeButton",
  note: "prescriptionNote",
  voice: "optionsVoice",
  voiceName: "optionsVoiceName",
  voiceRatePercent: "optionsVoiceRate",
  voiceVolumePercent: "optionsVoiceVolume",
  chimes: "optionsChimes",
  chimeVolumePercent: "optionsChimeVolume",
  theme: "optionsTheme",
  language: "optionsLanguage",
};

/** The label of a setting's field; its name if it has none. */
export const labelOf = (name: string): string => {
  const key = Object.entries(labels).find(([field]) => field === name)?.[1];
  return key ? text(key) : (doseLabelOf(name) ?? name);
};

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
