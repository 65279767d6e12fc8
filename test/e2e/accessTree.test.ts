import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTree } from "../gallery/accessTree.ts";
import type { PageName } from "../gallery/states/state.ts";
import { openGallery } from "../gallery/visit.ts";
import { usual } from "../gallery/windows.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** What a screen reader finds in a state. */
const treeOf = (page: PageName, screen: string, state: string): Promise<string> =>
  gallery.look({ screen, state, query: "theme=light", window: usual[page] }, accessTree);

test("what a screen reader finds at home", async () => {
  expect(await treeOf("popup", "home", "counting")).toMatchInlineSnapshot(`
    "main
      StaticText "Limber"
      button "Options" (Options)
      heading level 1 "Your next break"
      image "18 min to your next break"
      StaticText "Today: 2 breaks · 1 h 40 min of browsing"
      button "Start routine" (6 min) [focused]
      button "Short version" (3 min)
      button "Pause reminders" [not expanded]
      button "I’ve moved""
  `);
});

test("what a screen reader finds in a reminder", async () => {
  expect(await treeOf("popup", "nudge", "due")).toMatchInlineSnapshot(`
    "main
      StaticText "Limber"
      button "Options" (Options)
      image "A person stands with both hands on the low back and arches backwards. The bend comes from the low back; the knees stay almost straight."
      heading level 1 "Time to loosen your back"
      StaticText "32 min of browsing since your last break."
      button "Start routine" (6 min) [focused]
      button "Short version" (3 min)
      status
      button "Snooze 5 min"
      button "Skip"
      button "Pause reminders" [not expanded]
      button "I’ve moved""
  `);
});

test("what a screen reader finds in a routine without a voice", async () => {
  expect(await treeOf("popup", "routine", "rotateRight")).toMatchInlineSnapshot(`
    "main
      progressbar "Stretch 2 of 5" = 1
      image "A person sits upright with hands on the shoulders and turns the chest and shoulders to your right; hips and feet stay still."
      button "Mute" (Mute) [not pressed]
      button "How to do it safely" (How to do it safely)
      heading level 1 "Sit and Rotate"
      StaticText "Right 3 of 5"
      StaticText "Turn to your right as far as is comfortable."
      StaticText "Hips and feet stay still."
      status
        StaticText "Right 3 of 5"
      generic "Back Pause Next" [focused]
        button "Back"
        button "Pause"
        button "Next"
      button "End"
      button "Open in a window""
  `);
});

test("what a screen reader finds after a routine", async () => {
  expect(await treeOf("popup", "routine", "endedDone")).toMatchInlineSnapshot(`
    "main
      StaticText "Limber"
      button "Options" (Options)
      generic
        image "A person sits back at ease, eyes closed, hands on the thighs."
        heading level 1 "Well done" [focused]
        StaticText "Your back has had its turn. Let your shoulders drop and breathe out."
        status
          StaticText "39 movements. That makes 3 breaks and 109 movements today. The next reminder comes after 18 min of browsing."
      button "Close"
      button "Go on" (at stretch 4)"
  `);
});

test("what a screen reader finds at the top of the options", async () => {
  const tree = await treeOf("options", "options", "untouched");
  expect(tree.slice(0, tree.indexOf('\n  region "Working hours"'))).toMatchInlineSnapshot(`
    "navigation "Sections"
      link "Skip to the settings"
      StaticText "Limber"
      link "Reminders"
      link "Working hours"
      link "How it reminds you"
      link "When it waits"
      link "Routine"
      link "Voice and sound"
      link "Keyboard"
      link "Appearance"
      link "History"
      link "Several computers"
      link "Your data"
      link "Reset"
      link "About"
    main
      heading level 1 "Settings"
      StaticText "After 30 min of active browsing, Limber offers you a routine of 6 min 32 s."
      alert
      status
      region "Reminders"
        heading level 2 "Reminders"
        StaticText "Remind me after"
        StaticText "Only the time in which you really browse: time away does not count. What is counted already stays when you change this."
        status
        status
        textbox "Remind me after" (Only the time in which you really browse: time away does not count. What is counted already stays when you change this. 1 to 240 min) = 30
        StaticText "1 to 240 min"
        StaticText "Snooze for"
        StaticText "“Snooze” puts a reminder off for that long."
        status
        textbox "Snooze for" (“Snooze” puts a reminder off for that long. 1 to 60 min) = 5
        StaticText "1 to 60 min"
        StaticText "What counts"
        StaticText "While another program is in front, “Time in this browser” stops the clock, and “All time at this computer” lets it run on. For that, Limber sees only whether mouse or keys move: never what you type, and no program."
        status
        radio "Time in this browser" [checked]
        StaticText "Time in this browser"
        radio "All time at this computer" [not checked]
        StaticText "All time at this computer"
        DisclosureTriangle "More asking again, being away" [not expanded]"
  `);
});
