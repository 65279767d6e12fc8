import { useId, useState } from "preact/hooks";
import { askForCalls, callsNeedSites, giveBackCalls } from "../../src/browser/call.ts";
import { text } from "../../src/browser/texts.ts";
import { FieldMessage } from "../../src/ui/FieldMessage.tsx";
import { useSaving } from "../../src/ui/useSaving.ts";

interface Props {
  readonly value: boolean;
  readonly sites: readonly string[];
  readonly save: (value: boolean) => Promise<void>;
}

/** The switch that asks the browser for leave within the click: on only when the person has given it. */
export function CallsField({ value, sites, save }: Props) {
  const id = useId();
  const store = async (on: boolean) => {
    await save(on);
    // What is not used is not kept.
    if (!on) await giveBackCalls(sites).catch(console.error);
  };
  const { shown, outcome, choose, hush } = useSaving(value, store);
  const [problem, setProblem] = useState<"optionsCallsRefused" | "optionsCallsNoSite">();
  const switchOn = () => {
    hush();
    if (callsNeedSites && sites.length === 0) return setProblem("optionsCallsNoSite");
    setProblem(undefined);
    askForCalls(sites).then(
      granted => (granted ? choose(true) : setProblem("optionsCallsRefused")),
      error => {
        console.error(error);
        setProblem("optionsCallsRefused");
      },
    );
  };
  const switchOff = () => {
    setProblem(undefined);
    choose(false);
  };
  const faulty = problem || outcome === "failed";
  return (
    <div class="field">
      <div class="field-words">
        <label for={id}>{text("optionsCalls")}</label>
        <p id={`${id}-why`}>{text(callsNeedSites ? "optionsCallsWhy" : "optionsCallsWhySharing")}</p>
      </div>
      <div class="field-control">
        <input
          id={id}
          class="switch"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox's own state says it
          role="switch"
          checked={shown}
          aria-describedby={`${id}-why${faulty ? ` ${id}-message` : ""}`}
          onChange={({ currentTarget: box }) => {
            const wanted = box.checked;
            box.checked = shown;
            if (wanted) switchOn();
            else switchOff();
          }}
        />
      </div>
      <FieldMessage
        id={`${id}-message`}
        outcome={outcome}
        problem={problem && text(problem)}
        inForce={text(value ? "fieldOn" : "fieldOff")}
        retry={() => choose(shown)}
      />
    </div>
  );
}
