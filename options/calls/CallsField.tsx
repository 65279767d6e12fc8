import { useRef, useState } from "preact/hooks";
import { callsNeedSites, requestCallAccess, revokeCallAccess } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import { Field } from "../../src/ui/fields/Field.tsx";
import { Switch } from "../../src/ui/fields/Switch.tsx";
import { useSaving } from "../../src/ui/fields/useSaving.ts";
import type { Caution } from "../../src/ui/fields/words/caution.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { CallsAsk } from "./CallsAsk.tsx";

interface Props {
  readonly value: boolean;
  readonly sites: readonly string[];
  readonly store: (value: boolean) => Promise<void>;
  readonly caution: Caution;
}

/**
 * The switch for call detection. Where it needs a permission, the page first says what the browser is about to ask; the next
 * click requests it, and the switch goes on only if it is granted.
 */
export function CallsField({ value, sites, store, caution }: Props) {
  const storeAndRevoke = async (on: boolean) => {
    await store(on);
    // Limber keeps no permission that it does not use.
    if (!on) await revokeCallAccess(sites).catch(console.error);
  };
  const { shown, status, save, clearStatus } = useSaving(value, storeAndRevoke);
  const [problem, setProblem] = useState<"optionsCallsRefused" | "optionsCallsNoSite">();
  const [isAsking, setAsking] = useState(false);
  const switchId = useRef("");
  const stopAsking = () => {
    setAsking(false);
    document.getElementById(switchId.current)?.focus();
  };
  /** Call it directly from a click handler: browsers show a permission prompt only then. */
  const ask = () => {
    requestCallAccess(sites)
      .then(
        granted => (granted ? save(true) : setProblem("optionsCallsRefused")),
        error => {
          console.error(error);
          setProblem("optionsCallsRefused");
        },
      )
      .finally(stopAsking);
  };
  const switchOn = () => {
    clearStatus();
    const hasNoSite = callsNeedSites && sites.length === 0;
    setProblem(hasNoSite ? "optionsCallsNoSite" : undefined);
    if (!callsNeedSites) ask();
    else if (!hasNoSite) setAsking(true);
  };
  const switchOff = () => {
    setProblem(undefined);
    save(false);
  };
  const words = {
    name: "holdCalls",
    caution,
    label: text("optionsCalls"),
    explanation: text(callsNeedSites ? "optionsCallsWhy" : "optionsCallsWhySharing"),
    inForce: text(value ? "fieldOn" : "fieldOff"),
    widest: longest([text("fieldOn"), text("fieldOff")]),
    problems: [text("optionsCallsRefused"), text("optionsCallsNoSite")],
  };
  const message = { status, problem: problem && text(problem), retry: () => save(shown) };
  return (
    <>
      <Field {...words} {...message}>
        {ties => {
          switchId.current = ties.id;
          return <Switch {...ties} isOn={shown} onSwitch={wanted => (wanted ? switchOn() : switchOff())} />;
        }}
      </Field>
      {isAsking && <CallsAsk ask={ask} cancel={stopAsking} />}
    </>
  );
}
