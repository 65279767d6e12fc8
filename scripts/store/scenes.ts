import { playedFor, type popupStates } from "../../test/gallery/states/popupStates.ts";
import { captionLine, card, dark, ground, light, row } from "./design.ts";
import { browserFrame } from "./frame.ts";
import type { Shot, Studio } from "./studio.ts";

/** The size of a screenshot, which all stores take. */
export const screenshotSize = { width: 1280, height: 800 } as const;

const popup = { width: 384, height: 600, zoom: 2 } as const;

type Screens = typeof popupStates;

/** The popup's home, reminder or routine in a state of the gallery, after its routine has counted in and played that long. */
export const popupIn = <Screen extends keyof Screens>(
  screen: Screen,
  state: keyof Screens[Screen] & string,
  theme = "light",
  playedMs?: number,
): Shot => ({
  ...{ screen, state, query: `theme=${theme}`, window: popup },
  ...(playedMs !== undefined && { playedMs: playedFor(playedMs) }),
});

const page = (tone: typeof light, caption: string, content: string): string =>
  ground(tone, screenshotSize.width, screenshotSize.height, captionLine(caption) + content);

const three = async (studio: Studio, shots: readonly Shot[], tone = light): Promise<string> => {
  const pictures = await Promise.all(shots.map(studio.photograph));
  return row(pictures.map((picture, i) => card(tone, picture, i === 1 ? 396 : 336)));
};

type Scene = (studio: Studio, caption: string) => Promise<string>;

/** The markup of each screenshot by the name that the listing gives it. */
export const scenes: Readonly<Record<string, Scene>> = {
  "1-reminder": async (studio, caption) => {
    const picture = await studio.photograph(popupIn("nudge", "opening"));
    return page(light, caption, row([browserFrame(light, picture, 1080, 640)]));
  },
  "2-routine": async (studio, caption) => {
    const shots = [
      popupIn("routine", "legs", "light", 1400),
      popupIn("routine", "rotateRight", "light", 3000),
      popupIn("routine", "sideBend", "light", 3600),
    ];
    return page(light, caption, await three(studio, shots));
  },
  "3-tact": async (studio, caption) => {
    const shots = [popupIn("nudge", "call"), popupIn("home", "counting"), popupIn("home", "pausedForAWhile")];
    return page(light, caption, await three(studio, shots));
  },
  "4-settings": async (studio, caption) => {
    const window = { width: 1080, height: 676, zoom: 2 };
    const settings = {
      screen: "options",
      state: "hours",
      query: "theme=light",
      window,
      scrollTo: "#routine",
    };
    const picture = await studio.photograph(settings);
    return page(light, caption, row([card(light, picture, 1022)]));
  },
  "5-private": async (studio, caption) => {
    const shots = [
      popupIn("home", "counting", "dark"),
      popupIn("routine", "rotateRight", "dark", 3000),
      popupIn("routine", "endedWhole", "dark"),
    ];
    return page(dark, caption, await three(studio, shots, dark));
  },
};
