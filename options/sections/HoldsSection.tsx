import { callsNeedSites } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import { callHosts } from "../../src/core/callHosts.ts";
import { CallsField } from "../calls/CallsField.tsx";
import "../calls/calls.css";
import { AccessMissing } from "../calls/AccessMissing.tsx";
import { SiteList } from "../calls/SiteList.tsx";
import { useAllowedSites } from "../calls/useAllowedSites.ts";
import { useSites } from "../calls/useSites.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** Holds: names the permanent ones, and configures call detection. */
export function HoldsSection({ settings, change }: SettingsProps) {
  const { holdCalls } = settings;
  const hosts = callHosts(settings);
  const sites = useSites(settings, holdCalls, change);
  const allowed = useAllowedSites(hosts, holdCalls);
  return (
    <div class="card">
      <p class="soft always">{text("optionsHoldsAlways")}</p>
      <CallsField value={holdCalls} sites={hosts} store={value => change({ holdCalls: value })} />
      {callsNeedSites && (
        <>
          <AccessMissing sites={hosts} allowed={allowed} />
          <SiteList sites={sites} allowed={allowed} />
        </>
      )}
    </div>
  );
}
