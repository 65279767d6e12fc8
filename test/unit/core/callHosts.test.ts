import { describe, expect, it, test } from "vitest";
import {
  callHosts,
  noCallHostChoice,
  usualCallHosts,
  withCallHost,
  withoutCallHost,
} from "../../../src/core/callHosts.ts";
import { choiceOfFormerList } from "../../../src/core/formerCallHosts.ts";
import { parseSettings, unknownSettings } from "../../../src/core/parseSettings.ts";
import { hostPattern, maxCallHosts } from "../../../src/core/settings.ts";

/** The whole list as the first version stored it with every change of any setting. */
const former = [
  ...["meet.google.com", "zoom.us", "teams.microsoft.com", "teams.live.com", "webex.com"],
  ...["meet.jit.si", "whereby.com", "slack.com", "discord.com"],
];
const newer = usualCallHosts.filter(host => !former.includes(host));
const sitesOf = (stored: unknown) => callHosts(parseSettings(stored).settings);

describe("the usual meeting sites", () => {
  test.each([
    "https://teams.cloud.microsoft/v2/",
    "https://app.zoom.com/wc/1/join",
    "https://us02web.zoom.us/j/1",
    "https://app.goto.com/meeting/1",
    "https://facetime.apple.com/join",
    "https://web.whatsapp.com/",
  ])("cover %s", address => {
    const { hostname } = new URL(address);
    expect(sitesOf(undefined).some(host => hostname === host || hostname.endsWith(`.${host}`))).toBe(true);
  });

  it("can be stored, each of them, and all of them can be removed", () => {
    for (const host of usualCallHosts) expect(host).toMatch(hostPattern);
    expect(new Set(usualCallHosts).size).toBe(usualCallHosts.length);
    expect(usualCallHosts.length).toBeLessThanOrEqual(maxCallHosts);
  });
});

describe("a choice of meeting sites", () => {
  it("keeps what the person added and removed, and takes everything else from the usual list", () => {
    const added = withCallHost(noCallHostChoice, "talk.example.org");
    const choice = withoutCallHost(added, "zoom.us");
    expect(choice).toEqual({ addedCallHosts: ["talk.example.org"], removedCallHosts: ["zoom.us"] });
    expect(callHosts(choice)).toEqual([
      ...usualCallHosts.filter(host => host !== "zoom.us"),
      "talk.example.org",
    ]);
    expect(withCallHost(withoutCallHost(choice, "talk.example.org"), "zoom.us")).toEqual(noCallHostChoice);
  });

  it("has a site once that an update made a usual one, and removing it removes both", () => {
    const choice = { addedCallHosts: ["zoom.com"], removedCallHosts: [] };
    expect(callHosts(choice)).toEqual(usualCallHosts);
    expect(callHosts(withoutCallHost(choice, "zoom.com"))).not.toContain("zoom.com");
  });
});

describe("a list of meeting sites that an earlier version stored whole", () => {
  it("becomes what the person had changed in it; new usual sites join it", () => {
    expect(sitesOf({ callHosts: former })).toEqual(usualCallHosts);
    const changed = [...former.filter(host => host !== "slack.com"), "talk.example.org"];
    expect(sitesOf({ callHosts: changed }).sort()).toEqual([...changed, ...newer].sort());
    expect(sitesOf({ callHosts: [] })).toEqual(newer);
    expect(choiceOfFormerList(["zoom.com"]).addedCallHosts).toEqual(["zoom.com"]);
  });

  it("loses none of thirty sites", () => {
    const own = Array.from({ length: 30 }, (_, i) => `meet${i}.example.org`);
    const { settings, unreadable } = parseSettings({ callHosts: own });
    expect(unreadable).toEqual([]);
    expect(callHosts(settings)).toEqual([...newer, ...own]);
  });

  it("is not written again, and does not come back over a later choice", () => {
    const stored = { callHosts: former, chair: 3 };
    expect(unknownSettings(stored)).toEqual({ chair: 3 });
    const { settings } = parseSettings(stored);
    const later = { ...settings, ...withoutCallHost(settings, "zoom.us"), callHosts: former };
    expect(sitesOf(later)).not.toContain("zoom.us");
  });

  it("is reported if unreadable, and removes no usual site", () => {
    for (const callHosts of ["zoom.us", ["no site"], [17], null]) {
      const { settings, unreadable } = parseSettings({ callHosts });
      expect(unreadable).toEqual(["addedCallHosts"]);
      expect(settings).toMatchObject(noCallHostChoice);
    }
  });
});
