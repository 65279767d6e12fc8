import { text } from "../../browser/texts.ts";
import { Field } from "./Field.tsx";
import { longest } from "./words/room.ts";
import { Switch } from "./Switch.tsx";
import { useSaving } from "./useSaving.ts";

interface Props {
  readonly label: string;
  readonly explanation: string;
  readonly value: boolean;
  readonly store: (value: boolean) => Promise<void>;
}

/** An on/off setting; saves at once. */
export function SwitchField({ label, explanation, value, store }: Props) {
  const { shown, status, save } = useSaving(value, store);
  const inForce = text(value ? "fieldOn" : "fieldOff");
  const widest = longest([text("fieldOn"), text("fieldOff")]);
  const words = { label, explanation, status, inForce, widest, retry: () => save(shown) };
  return <Field {...words}>{ties => <Switch {...ties} isOn={shown} onSwitch={save} />}</Field>;
}
