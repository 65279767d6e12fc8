import { text } from "../../../src/browser/texts.ts";
import { type Manner, manners } from "./kinds.ts";

const isManner = (name: string): name is Manner => name in manners;

const highest = Math.max(...Object.values(manners).map(({ height }) => height));

/** How high a sample is, as a percentage: as in the chart, but high enough for its pattern. */
const tallOf = (manner: Manner): number => Math.max(40, (100 * manners[manner].height) / highest);

/** What each look stands for. Looks differ in height or pattern too, not by colour alone. */
export const Legend = ({ of }: { readonly of: ReadonlySet<Manner> }) => (
  <ul>
    {Object.keys(manners)
      .filter(isManner)
      .filter(manner => of.has(manner))
      .map(manner => (
        <li key={manner}>
          <svg width="1.25rem" height="1rem" aria-hidden="true">
            <rect
              class={`minutes ${manner}`}
              width="100%"
              y={`${100 - tallOf(manner)}%`}
              height={`${tallOf(manner)}%`}
              rx="3"
            />
          </svg>
          {text(manners[manner].name)}
        </li>
      ))}
  </ul>
);
