import { text } from "../../../src/browser/texts.ts";
import { type Manner, manners } from "./kinds.ts";

const isManner = (name: string): name is Manner => name in manners;

/** What each look stands for. */
export const Legend = ({ of }: { readonly of: ReadonlySet<Manner> }) => (
  <ul>
    {Object.keys(manners)
      .filter(isManner)
      .filter(manner => of.has(manner))
      .map(manner => (
        <li key={manner}>
          <svg width="1.25rem" height="0.875rem" aria-hidden="true">
            <rect class={`minutes ${manner}`} width="100%" height="100%" rx="3" />
          </svg>
          {text(manners[manner].name)}
        </li>
      ))}
  </ul>
);
