import { text } from "../../src/browser/texts.ts";
import { proofMs } from "../../src/core/activeTime/clock.ts";
import { bounds, type Settings } from "../../src/core/settings.ts";
import { minutes, seconds } from "../../src/core/time/time.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { formatDuration, formatMinutes, formatSeconds } from "../../src/ui/words/format.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { FieldGroup } from "./FieldGroup.tsx";

/** What comes of an absence, with the numbers that are set. */
function awayText({ idleSeconds, naturalBreakMinutes }: Settings): string {
  const [stop, rest] = [formatSeconds(idleSeconds), formatMinutes(naturalBreakMinutes)];
  const restMs = minutes(naturalBreakMinutes);
  const readingMs = proofMs(restMs);
  if (seconds(idleSeconds) >= restMs) return text("optionsAwayWhyBreak", stop);
  return seconds(idleSeconds) < readingMs && readingMs < restMs
    ? text("optionsAwayWhy", stop, formatDuration(readingMs), rest)
    : text("optionsAwayWhySlow", stop, rest);
}

/** When the person is taken to be away, and when that was a break. */
export function AwayFields({ settings, change }: SettingsProps) {
  return (
    <FieldGroup title={text("optionsAway")} explanation={awayText(settings)}>
      <NumberField
        name="idleSeconds"
        label={text("optionsIdle")}
        explanation={text("optionsIdleWhy")}
        bounds={bounds.idleSeconds}
        value={settings.idleSeconds}
        store={idleSeconds => change({ idleSeconds })}
        format={formatSeconds}
      />
      <NumberField
        name="naturalBreakMinutes"
        label={text("optionsNaturalBreak")}
        explanation={text("optionsNaturalBreakWhy")}
        bounds={bounds.naturalBreakMinutes}
        value={settings.naturalBreakMinutes}
        store={naturalBreakMinutes => change({ naturalBreakMinutes })}
        format={formatMinutes}
      />
    </FieldGroup>
  );
}
