import { text } from "../../../src/browser/texts.ts";
import { type Group, groups } from "./kinds.ts";

const isGroup = (name: string): name is Group => name in groups;

const highest = Math.max(...Object.values(groups).map(({ height }) => height));

/** How high a sample is, as a percentage: as in the chart, but high enough for its pattern. */
const tallOf = (group: Group): number => Math.max(40, (100 * groups[group].height) / highest);

/** What each look stands for. Looks differ in height or pattern too, not by colour alone. */
export const Legend = ({ of }: { readonly of: ReadonlySet<Group> }) => (
  <ul>
    {Object.keys(groups)
      .filter(isGroup)
      .filter(group => of.has(group))
      .map(group => (
        <li key={group}>
          <svg width="1.25rem" height="1rem" aria-hidden="true">
            <rect
              class={`minutes ${group}`}
              width="100%"
              y={`${100 - tallOf(group)}%`}
              height={`${tallOf(group)}%`}
              rx="3"
            />
          </svg>
          {text(groups[group].name)}
        </li>
      ))}
  </ul>
);
