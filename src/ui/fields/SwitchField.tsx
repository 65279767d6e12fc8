import { text } from "../../browser/texts.ts";
import { Field } from "./Field.tsx";
import { Switch } from "./Switch.tsx";
import { useSaving } from "./useSaving.ts";

interface Props {
  readonly label: string;
  readonly explanation: string;
  readonly value: boolean;
  readonly save: (value: boolean) => Promise<void>;
}

/** On or off, saved as it is switched. */
export function SwitchField({ label, explanation, value, save }: Props) {
  const { shown, status, save: choose } = useSaving(value, save);
  const inForce = text(value ? "fieldOn" : "fieldOff");
  const words = { label, explanation, outcome: status, inForce, retry: () => choose(shown) };
  return <Field {...words}>{ties => <Switch {...ties} isOn={shown} onSwitch={choose} />}</Field>;
}
