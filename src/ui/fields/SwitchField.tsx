import { text } from "../../browser/texts.ts";
import { Field } from "./Field.tsx";
import { Switch } from "./Switch.tsx";
import { useSaving } from "./useSaving.ts";
import type { Caution } from "./words/caution.ts";
import { longest } from "./words/room.ts";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly value: boolean;
  readonly store: (value: boolean) => Promise<void>;
  readonly caution?: Caution | undefined;
}

/** An on/off setting; saves at once. */
export function SwitchField({ name, label, explanation, value, store, caution }: Props) {
  const { shown, status, save } = useSaving(value, store);
  const inForce = text(value ? "fieldOn" : "fieldOff");
  const widest = longest([text("fieldOn"), text("fieldOff")]);
  const words = { name, label, explanation, status, inForce, widest, caution, retry: () => save(shown) };
  return <Field {...words}>{ties => <Switch {...ties} isOn={shown} onSwitch={save} />}</Field>;
}
