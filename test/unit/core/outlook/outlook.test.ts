import { describe, expect, it } from "vitest";
import { outlook } from "../../../../src/core/outlook/outlook.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

const outlookOf = (it: ReturnType<typeof person>) => outlook(it.state(), it.settings(), it.at(), "UTC");
const waiting = () => person({ intervalMinutes: 10, patienceMinutes: 1 }).spend(minutes(10));

describe("the outlook", () => {
  it("has the idle threshold of 15 seconds while a nudge waits for an opportune moment", () => {
    expect(outlookOf(person()).idleSeconds).toBe(60);
    expect(outlookOf(waiting()).idleSeconds).toBe(15);
    expect(outlookOf(waiting().now({ fullscreen: true })).idleSeconds).toBe(60);
    expect(outlookOf(waiting().tell({ what: "taskSwitch" })).idleSeconds).toBe(60);
  });

  it("keeps a notification only while a nudge is on a notification or on the badge", () => {
    expect(outlookOf(waiting()).keepNotification).toBe(false);
    const notified = waiting().spend(minutes(1));
    expect(outlookOf(notified).keepNotification).toBe(true);
    expect(outlookOf(notified.tell({ what: "refused", surface: "notification" })).keepNotification).toBe(
      true,
    );
    expect(outlookOf(notified.tell({ what: "taskSwitch" })).keepNotification).toBe(false);
  });

  it("names the hold", () => expect(outlookOf(waiting().now({ call: true })).hold).toBe("call"));
});
