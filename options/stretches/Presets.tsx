import { type TextKey, text } from "../../src/browser/texts.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";

interface Preset {
  readonly name: TextKey;
  readonly why: TextKey;
  /** The stretches that it leaves out. */
  readonly without: readonly StretchId[];
}

/** What some bodies cannot do, and the stretches that ask for it. */
const presets: readonly Preset[] = [
  { name: "presetSitting", why: "presetSittingWhy", without: ["standingBackArch"] },
  { name: "presetNoLegs", why: "presetNoLegsWhy", without: ["rotateLegs"] },
  {
    ...{ name: "presetWheelchair", why: "presetWheelchairWhy" },
    without: ["standingBackArch", "rotateLegs"],
  },
];

interface Props {
  readonly excluded: readonly StretchId[];
  readonly exclude: (stretches: readonly StretchId[]) => void;
}

/** Leaves out the stretches that a body cannot do, with one click. */
export const Presets = ({ excluded, exclude }: Props) => (
  <ul class="presets">
    {presets.map(({ name, why, without }) => (
      <li key={name}>
        <button
          type="button"
          class="button secondary small"
          aria-pressed={without.length === excluded.length && without.every(id => excluded.includes(id))}
          onClick={() => exclude(without)}
        >
          {text(name)}
        </button>
        <span>{text(why)}</span>
      </li>
    ))}
  </ul>
);
