import { callsNeedSites } from "../../src/browser/sensors/call.ts";
import { inWords, text } from "../../src/browser/texts.ts";
import { callHosts } from "../../src/core/callHosts.ts";
import { holdLimits } from "../../src/core/settings.ts";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { CallsField } from "../calls/CallsField.tsx";
import "../calls/calls.css";
import { AccessMissing } from "../calls/AccessMissing.tsx";
import { SiteList } from "../calls/SiteList.tsx";
import { useAllowedSites } from "../calls/useAllowedSites.ts";
import { useSites } from "../calls/useSites.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** Holds: what makes a break wait and for how long at most; configures call detection. */
export function HoldsSection({ settings, change }: SettingsProps) {
  const { fullscreenHold, audibleHold, holdAtMostMinutes, holdCalls } = settings;
  const hosts = callHosts(settings);
  const sites = useSites(settings, holdCalls, change);
  const allowed = useAllowedSites(hosts, holdCalls);
  const limits = holdLimits.map(limit => ({ value: `${limit}`, label: inWords(limit), limit }));
  return (
    <>
      <p class="soft always">{text("optionsHoldsAlways")}</p>
      <RadioField
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
      />
      <SwitchField
        label={text("optionsAudible")}
        explanation={text("optionsAudibleWhy")}
        value={audibleHold}
        store={on => change({ audibleHold: on })}
      />
      <RadioField
        label={text("optionsHoldAtMost")}
        explanation={text("optionsHoldAtMostWhy")}
        choices={[...limits, { value: "null", label: text("optionsHoldAtMostOpen") }]}
        value={`${holdAtMostMinutes}`}
        store={chosen =>
          change({ holdAtMostMinutes: limits.find(({ value }) => value === chosen)?.limit ?? null })
        }
      />
      <CallsField value={holdCalls} sites={hosts} store={value => change({ holdCalls: value })} />
      {callsNeedSites && (
        <>
          <AccessMissing sites={hosts} allowed={allowed} />
          <SiteList sites={sites} allowed={allowed} />
        </>
      )}
    </>
  );
}
