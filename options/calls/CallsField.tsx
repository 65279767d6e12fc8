import { useState } from "preact/hooks";
import { callsNeedSites, requestCallAccess, revokeCallAccess } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import { Field } from "../../src/ui/fields/Field.tsx";
import { Switch } from "../../src/ui/fields/Switch.tsx";
import { useSaving } from "../../src/ui/fields/useSaving.ts";
import { longest } from "../../src/ui/fields/words/room.ts";

interface Props {
  readonly value: boolean;
  readonly sites: readonly string[];
  readonly store: (value: boolean) => Promise<void>;
}

/** The switch for call detection. The click requests the permission; the switch goes on only if it is granted. */
export function CallsField({ value, sites, store }: Props) {
  const storeAndRevoke = async (on: boolean) => {
    await store(on);
    // Limber keeps no permission that it does not use.
    if (!on) await revokeCallAccess(sites).catch(console.error);
  };
  const { shown, status, save, clearStatus } = useSaving(value, storeAndRevoke);
  const [problem, setProblem] = useState<"optionsCallsRefused" | "optionsCallsNoSite">();
  const switchOn = () => {
    clearStatus();
    if (callsNeedSites && sites.length === 0) return setProblem("optionsCallsNoSite");
    setProblem(undefined);
    requestCallAccess(sites).then(
      granted => (granted ? save(true) : setProblem("optionsCallsRefused")),
      error => {
        console.error(error);
        setProblem("optionsCallsRefused");
      },
    );
  };
  const switchOff = () => {
    setProblem(undefined);
    save(false);
  };
  const words = {
    name: "holdCalls",
    label: text("optionsCalls"),
    explanation: text(callsNeedSites ? "optionsCallsWhy" : "optionsCallsWhySharing"),
    inForce: text(value ? "fieldOn" : "fieldOff"),
    widest: longest([text("fieldOn"), text("fieldOff")]),
    problems: [text("optionsCallsRefused"), text("optionsCallsNoSite")],
  };
  const message = { status, problem: problem && text(problem), retry: () => save(shown) };
  return (
    <Field {...words} {...message}>
      {ties => <Switch {...ties} isOn={shown} onSwitch={wanted => (wanted ? switchOn() : switchOff())} />}
    </Field>
  );
}
