import type { Ties } from "./Field.tsx";

interface Props extends Ties {
  readonly isOn: boolean;
  /** Called with the requested value. The switch keeps showing `isOn` until that changes. */
  readonly onSwitch: (isOn: boolean) => void;
}

/** A controlled on/off switch. A locked one keeps the focus, so that it can be read. */
export const Switch = ({ id, describedBy, isLocked, isOn, onSwitch }: Props) => (
  <input
    id={id}
    class="switch"
    type="checkbox"
    // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox exposes its state itself
    role="switch"
    checked={isOn}
    aria-describedby={describedBy}
    aria-disabled={isLocked || undefined}
    onChange={({ currentTarget: box }) => {
      const wanted = box.checked;
      box.checked = isOn;
      if (!isLocked) onSwitch(wanted);
    }}
  />
);
