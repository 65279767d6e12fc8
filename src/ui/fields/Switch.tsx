import type { Ties } from "./Field.tsx";

interface Props extends Ties {
  readonly isOn: boolean;
  /** Hears what the person wants; the switch itself shows `isOn` until that follows. */
  readonly onSwitch: (isOn: boolean) => void;
}

/** On or off. */
export const Switch = ({ id, describedBy, isOn, onSwitch }: Props) => (
  <input
    id={id}
    class="switch"
    type="checkbox"
    // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox's own state says it
    role="switch"
    checked={isOn}
    aria-describedby={describedBy}
    onChange={({ currentTarget: box }) => {
      const wanted = box.checked;
      box.checked = isOn;
      onSwitch(wanted);
    }}
  />
);
