import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readSite } from "../../../../options/calls/site.ts";
import { hostPattern } from "../../../../src/core/settings.ts";

describe("a meeting site", () => {
  test.each([
    ["meet.example.org", "meet.example.org"],
    ["  Meet.Example.ORG ", "meet.example.org"],
    ["https://meet.example.org/room/42?pin=7#top", "meet.example.org"],
    ["http://meet.example.org:8443/", "meet.example.org"],
    ["meet.example.org/room", "meet.example.org"],
    ["meet.example.org:8443", "meet.example.org"],
    ["*.example.org", "example.org"],
    ["www.example.org", "example.org"],
    ["meet.example.org.", "meet.example.org"],
    ["https://meet/room", "meet"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["192.168.0.7", "192.168.0.7"],
  ])("%o is read as %s", (typed, host) => expect(readSite(typed, [])).toBe(host));

  test.each([
    "meeting",
    "my meeting room",
    "somebody@example.org",
    "chrome://extensions",
    "file:///etc/hosts",
    "javascript:alert(1)",
    "https://",
    "*",
    "*.*.org",
    "exa mple.org",
    "under_score.example.org",
    "[::1]",
    "..",
    "-meet.example.org",
    `${"a".repeat(64)}.example.org`,
  ])("%o is not a site", typed => expect(readSite(typed, [])).toEqual({ is: "noSite" }));

  it("is refused if empty, already covered by the list, or one more than a person can add", () => {
    expect(readSite("", ["zoom.us"])).toEqual({ is: "empty" });
    expect(readSite("zoom.us", ["zoom.us"])).toEqual({ is: "known", by: "zoom.us" });
    expect(readSite("https://us02web.zoom.us/j/1", ["zoom.us"])).toEqual({ is: "known", by: "zoom.us" });
    expect(readSite("notzoom.us", ["zoom.us"])).toBe("notzoom.us");
    expect(readSite("one.more.example", ["zoom.us"], 29)).toBe("one.more.example");
    expect(readSite("one.more.example", ["zoom.us"], 30)).toEqual({ is: "tooMany" });
  });

  it("always fits the settings, whatever the input", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), typed => {
        const read = readSite(typed, []);
        if (typeof read === "string") expect(read).toMatch(hostPattern);
      }),
    );
  });
});
