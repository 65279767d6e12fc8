import { callsNeedSites } from "../../../src/browser/sensors/call.ts";
import { inWords, text } from "../../../src/browser/texts.ts";
import { callHosts } from "../../../src/core/callHosts.ts";
import { holdLimits } from "../../../src/core/settings.ts";
import { RadioField } from "../../../src/ui/fields/RadioField.tsx";
import { SiteList } from "../../calls/SiteList.tsx";
import { useAllowedSites } from "../../calls/useAllowedSites.ts";
import { useSites } from "../../calls/useSites.ts";
import { cautionOf } from "../../cautions/caution.ts";
import type { SettingsProps } from "../../settings/useSettings.ts";

/** For how long a break waits at most, and on which sites calls are. */
export function HoldsMore({ settings, change }: SettingsProps) {
  const { holdAtMostMinutes, holdCalls } = settings;
  const sites = useSites(settings, holdCalls, change);
  const allowed = useAllowedSites(callHosts(settings), holdCalls);
  const limits = holdLimits.map(limit => ({ value: `${limit}`, label: inWords(limit), limit }));
  return (
    <>
      <RadioField
        name="holdAtMostMinutes"
        label={text("optionsHoldAtMost")}
        explanation={text("optionsHoldAtMostWhy")}
        choices={[...limits, { value: "null", label: text("optionsHoldAtMostOpen") }]}
        value={`${holdAtMostMinutes}`}
        caution={cautionOf(settings, ["endlessHolds"])}
        store={chosen =>
          change({ holdAtMostMinutes: limits.find(({ value }) => value === chosen)?.limit ?? null })
        }
      />
      {callsNeedSites && <SiteList sites={sites} allowed={allowed} />}
    </>
  );
}
