import { callsNeedSites } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import { callHosts } from "../../src/core/callHosts.ts";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { AccessMissing } from "../calls/AccessMissing.tsx";
import { CallsField } from "../calls/CallsField.tsx";
import { useAllowedSites } from "../calls/useAllowedSites.ts";
import { cautionOf } from "../cautions/caution.ts";
import { FilmFields } from "../groups/FilmFields.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";

/** Holds: what makes a break wait. */
export function HoldsSection({ settings, change }: SettingsProps) {
  const { fullscreenHold, holdCalls } = settings;
  const hosts = callHosts(settings);
  const caution = cautionOf(settings, ["endlessHolds"]);
  const allowed = useAllowedSites(hosts, holdCalls);
  return (
    <>
      <p class="soft always">{text("optionsHoldsAlways")}</p>
      <RadioField
        name="fullscreenHold"
        isList
        label={text("optionsFullscreen")}
        explanation={text("optionsFullscreenWhy")}
        choices={[
          { value: "front", label: text("optionsFullscreenFront") },
          { value: "any", label: text("optionsFullscreenAny") },
          { value: "audible", label: text("optionsFullscreenAudible") },
          { value: "never", label: text("optionsFullscreenNever") },
        ]}
        value={fullscreenHold}
        store={when => change({ fullscreenHold: when })}
        caution={caution}
      />
      <FilmFields settings={settings} change={change} />
      <CallsField
        value={holdCalls}
        sites={hosts}
        store={value => change({ holdCalls: value })}
        caution={caution}
      />
      {callsNeedSites && <AccessMissing sites={hosts} allowed={allowed} />}
    </>
  );
}
