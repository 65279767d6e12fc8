// Tested by test/unit/core/callHosts.test.ts, with the list that an update widens.

import type { CallHostChoice } from "./callHosts.ts";

/** The usual sites when Limber still stored the whole list. */
const formerCallHosts: readonly string[] = [
  "meet.google.com",
  "zoom.us",
  "teams.microsoft.com",
  "teams.live.com",
  "webex.com",
  "meet.jit.si",
  "whereby.com",
  "slack.com",
  "discord.com",
];

/** What the person had changed in a list that was stored whole. */
export const choiceOfFormerList = (hosts: readonly string[]): CallHostChoice => ({
  addedCallHosts: hosts.filter(host => !formerCallHosts.includes(host)),
  removedCallHosts: formerCallHosts.filter(host => !hosts.includes(host)),
});
