import { useId, useState } from "preact/hooks";
import { plural, text } from "../../src/browser/texts.ts";
import { doseOf } from "../../src/core/routine/dose.ts";
import { type StretchId, stretchIds } from "../../src/core/routine/stretches.ts";
import type { Settings } from "../../src/core/settings.ts";
import { anchorOf } from "../../src/ui/fields/anchor.ts";
import { useLock } from "../../src/ui/fields/organisation/organisation.ts";
import { useSaving } from "../../src/ui/fields/useSaving.ts";
import { FieldWords } from "../../src/ui/fields/words/FieldWords.tsx";
import { messageRoom } from "../../src/ui/fields/words/room.ts";
import { Presets } from "./Presets.tsx";
import { StretchCard } from "./StretchCard.tsx";

interface Props {
  readonly settings: Settings;
  readonly store: (excludedStretches: StretchId[]) => Promise<void>;
}

/** Chooses the stretches of the routine. Refuses to exclude the last one, with a message. */
export function StretchPicker({ settings, store }: Props) {
  const { tempo, excludedStretches } = settings;
  const id = useId();
  const isLocked = useLock("excludedStretches");
  const { shown, status, save, clearStatus } = useSaving<readonly StretchId[]>(excludedStretches, excluded =>
    store([...excluded]),
  );
  const [refused, setRefused] = useState(false);

  const include = (stretch: StretchId, included: boolean): boolean => {
    const next = stretchIds.filter(one => (one === stretch ? !included : shown.includes(one)));
    const empty = next.length === stretchIds.length;
    setRefused(empty);
    if (empty) clearStatus();
    else save(next);
    return !empty;
  };

  const count = stretchIds.length - excludedStretches.length;
  return (
    <fieldset
      id={anchorOf("excludedStretches")}
      class="field stretches"
      disabled={isLocked}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-why${isLocked ? ` ${id}-decided` : ""}${refused || status === "failed" ? ` ${id}-message` : ""}`}
    >
      <FieldWords
        id={id}
        label={text("optionsStretches")}
        explanation={text("optionsStretchesWhy")}
        isGroup
        decided={isLocked ? text("policySet") : undefined}
        status={status}
        problem={refused ? text("optionsLastStretch") : undefined}
        inForce={plural("optionsStretchCount", count)}
        retry={() => save(shown)}
        room={messageRoom(plural("optionsStretchCount", stretchIds.length), [text("optionsLastStretch")])}
      />
      <div class="stretch-cards">
        {stretchIds.map(stretch => (
          <StretchCard
            key={stretch}
            id={stretch}
            tempo={tempo}
            dose={doseOf({ doses: settings }, stretch)}
            included={!shown.includes(stretch)}
            include={include}
          />
        ))}
      </div>
      <Presets
        excluded={shown}
        exclude={without => {
          setRefused(false);
          save(without);
        }}
      />
    </fieldset>
  );
}
