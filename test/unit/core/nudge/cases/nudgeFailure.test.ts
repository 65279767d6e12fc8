import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../../src/core/time/time.ts";
import { noticedOn, openingOn, shownOn } from "../matchers.ts";
import { due, opening, outlookOf, waiting } from "../people.ts";
import { person } from "../person.ts";

describe("a surface that the browser refuses", () => {
  it("hands the nudge down the ladder: popup, window, notification, badge", () => {
    const refused = due();
    const nudges = (["popup", "window", "notification"] as const).map(surface => {
      refused.tell({ what: "refused", surface });
      return refused.state().nudge;
    });
    expect(nudges).toMatchObject([openingOn("window"), openingOn("notification"), shownOn("badge")]);
    expect(refused.effects()).toEqual([]);
  });

  it("changes nothing unless it is the surface on its way", () => {
    const other = due().tell({ what: "refused", surface: "notification" });
    expect(other.state().nudge).toMatchObject(openingOn("popup"));
    const shown = due()
      .see({ open: ["popup"] })
      .tell({ what: "shown", surface: "popup" });
    expect(shown.tell({ what: "refused", surface: "popup" }).state().nudge).toMatchObject(shownOn("popup"));
    expect(person().tell({ what: "refused", surface: "popup" }).state().nudge).toEqual({ is: "idle" });
  });

  it("has the nudge if it is a popup that the person has just opened", () => {
    const clicked = due()
      .see({ open: ["popup"] })
      .tell({ what: "refused", surface: "popup" });
    expect(clicked.state().nudge).toMatchObject(shownOn("popup"));
    expect(clicked.effects()).toEqual([]);
  });

  it("holds the nudge where a panel is open, and asks again at the next poll", () => {
    const panel = { what: "refused", surface: "popup", isPanelOpen: true } as const;
    const typing = due().tell(panel);
    expect(typing.effects()).toEqual([]);
    expect(typing.state()).toMatchObject({ hold: "panel", nudge: { is: "idle" } });
    expect(outlookOf(typing).alarmAt).toBe(typing.at() + seconds(30));
    expect(typing.lose(seconds(30)).now({}).effects()).toEqual(opening("popup"));
    expect(typing.state().hold).toBeNull();
  });

  it("ends the nudge under a hold, and the nudge starts anew when the hold ends", () => {
    const left = due().now({ front: false }).tell({ what: "refused", surface: "popup" });
    expect(left.state()).toMatchObject({ hold: "otherApp", nudge: { is: "idle" } });
    expect(left.now({ front: true }).effects()).toEqual(opening("popup"));
  });

  it("leaves the badge even under a hold", () => {
    const held = due({ nudgeLevel: "notification" }).now({ fullscreen: true });
    expect(held.tell({ what: "refused", surface: "notification" }).state().nudge).toMatchObject(
      shownOn("badge"),
    );
  });

  it("is followed by a notice and later by the popup where another application kept it away", () => {
    const left = due({ count: "computer" }).now({ front: false }).tell({ what: "refused", surface: "popup" });
    expect(left.effects()).toEqual(opening("notification"));
    expect(left.state().nudge).toEqual({
      ...{ is: "waiting", since: left.at() },
      notice: { surface: "notification", at: left.at(), isShown: false },
    });
  });
});

describe("a surface that never reports", () => {
  it("fails after ten seconds", () => {
    expect(
      due()
        .lose(seconds(10) - 1)
        .now({})
        .effects(),
    ).toEqual([]);
    const silent = due().lose(seconds(10)).now({});
    expect(silent.effects()).toEqual(opening("window"));
    expect(silent.today().activeMs).toBe(minutes(10) + seconds(10));
    expect(silent.lose(seconds(10)).now({}).effects()).toEqual(opening("notification"));
    expect(silent.lose(seconds(10)).now({}).state().nudge).toMatchObject(shownOn("badge"));
  });

  it("is followed by a notice and not by the window while the person types", () => {
    const typing = waiting().tell({ what: "taskSwitch" }).lose(seconds(14)).now({});
    expect(typing.effects()).toEqual(opening("notification"));
    expect(typing.state().nudge).toEqual({
      ...{ is: "waiting", since: typing.at() },
      notice: { surface: "notification", at: typing.at(), isShown: false },
    });
    typing.tell({ what: "shown", surface: "notification" });
    expect(typing.tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
  });

  it("is followed by the window at an opportune moment", () => {
    const quiet = waiting().tell({ what: "taskSwitch" }).lose(seconds(14)).now({ quiet: true });
    expect(quiet.effects()).toEqual(opening("window"));
  });

  it("is followed by a notice and not by the open window, which would take the focus", () => {
    const open = waiting()
      .tell({ what: "taskSwitch" })
      .lose(seconds(14))
      .now({ open: ["window"] });
    expect(open.effects()).toEqual(opening("notification"));
    open.tell({ what: "shown", surface: "notification" });
    expect(open.tell({ what: "taskSwitch" }).effects()).toEqual(opening("window"));
  });

  it("is followed by a notice where another application is in front", () => {
    const left = due({ count: "computer" }).lose(seconds(10)).now({ front: false });
    expect(left.effects()).toEqual(opening("notification"));
    expect(left.state().nudge.is).toBe("waiting");
  });

  it("is followed by no page where the failed surface was a notification", () => {
    const left = due({ nudgeLevel: "notification" }).lose(seconds(10)).now({});
    expect(left.state().nudge).toMatchObject(shownOn("badge"));
    expect(left.tell({ what: "taskSwitch" }).effects()).toEqual([]);
    const notice = waiting({ patienceMinutes: 0 }).lose(seconds(10)).now({});
    expect(notice.state().nudge).toMatchObject(noticedOn("badge"));
  });
});
