import { callsNeedSites } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import { CallsField } from "../calls/CallsField.tsx";
import "../calls/calls.css";
import { AccessWithdrawn } from "../calls/AccessWithdrawn.tsx";
import { SiteList } from "../calls/SiteList.tsx";
import { useAllowedSites } from "../calls/useAllowedSites.ts";
import { useSites } from "../calls/useSites.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** Holds: names the permanent ones, and configures call detection. */
export function HoldsSection({ settings, change }: SettingsProps) {
  const { holdCalls } = settings;
  const sites = useSites(settings.callHosts, holdCalls, callHosts => change({ callHosts }));
  const allowed = useAllowedSites(settings.callHosts, holdCalls);
  return (
    <div class="card">
      <p class="soft always">{text("optionsHoldsAlways")}</p>
      <CallsField
        value={holdCalls}
        sites={settings.callHosts}
        store={value => change({ holdCalls: value })}
      />
      {callsNeedSites && (
        <>
          <AccessWithdrawn sites={settings.callHosts} allowed={allowed} />
          <SiteList sites={sites} allowed={allowed} />
        </>
      )}
    </div>
  );
}
