import { text } from "../../src/browser/texts.ts";
import { routineKeys } from "../../src/ui/words/routineKeys.ts";

/** The keys of the routine, one line each. */
export const RoutineKeys = () => (
  <ul class="routine-keys">
    {routineKeys.map(({ caps, does }) => (
      <li key={does}>
        <bdi dir="ltr">
          {caps.map(cap => (
            <kbd key={cap}>{text(cap)}</kbd>
          ))}
        </bdi>
        <span>{text(does)}</span>
      </li>
    ))}
  </ul>
);
