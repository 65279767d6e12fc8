import { pseudoTag } from "../pseudoLanguage.ts";
import { screens } from "./states/states.ts";

const views = {
  light: "theme=light",
  dark: "theme=dark",
  "right to left": "theme=light&language=ar",
  long: `theme=light&language=${pseudoTag}`,
  "large type": "theme=light&zoom=2",
};

/** Links to every screen in every state. */
export const Index = () => (
  <main>
    <h1>Limber gallery</h1>
    {Object.entries(screens).map(([screen, { states }]) => (
      <section key={screen}>
        <h2>{screen}</h2>
        <ul>
          {Object.keys(states).map(state => (
            <li key={state}>
              {state}:
              {Object.entries(views).map(([name, query]) => (
                <span key={name}>
                  {" "}
                  <a href={`?screen=${screen}&state=${state}&${query}`}>{name}</a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </main>
);
