import { text } from "../../browser/texts.ts";
import { Field } from "./Field.tsx";
import { Switch } from "./Switch.tsx";
import { useSaving } from "./useSaving.ts";
import { longest } from "./words/room.ts";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly value: boolean;
  readonly store: (value: boolean) => Promise<void>;
}

/** An on/off setting; saves at once. */
export function SwitchField({ name, label, explanation, value, store }: Props) {
  const { shown, status, save } = useSaving(value, store);
  const inForce = text(value ? "fieldOn" : "fieldOff");
  const widest = longest([text("fieldOn"), text("fieldOff")]);
  const words = { name, label, explanation, status, inForce, widest, retry: () => save(shown) };
  return <Field {...words}>{ties => <Switch {...ties} isOn={shown} onSwitch={save} />}</Field>;
}
