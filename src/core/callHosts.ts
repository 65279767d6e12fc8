/** Limber's own list of meeting sites. An update may change it: the settings store what the person changed in it. */
export const usualCallHosts: readonly string[] = [
  "meet.google.com",
  "zoom.us",
  "zoom.com",
  "zoomgov.com",
  "teams.microsoft.com",
  "teams.live.com",
  "teams.cloud.microsoft",
  "teams.microsoft.us",
  "webex.com",
  "app.goto.com",
  "meet.goto.com",
  "ringcentral.com",
  "meet.jit.si",
  "whereby.com",
  "slack.com",
  "discord.com",
  "facetime.apple.com",
  "web.whatsapp.com",
];

/** What the person changed in the list of usual sites. */
export interface CallHostChoice {
  readonly addedCallHosts: readonly string[];
  readonly removedCallHosts: readonly string[];
}

/** The list of usual sites as it is. */
export const noCallHostChoice: CallHostChoice = { addedCallHosts: [], removedCallHosts: [] };

/** The meeting sites in force: the usual ones that the person kept, then those that the person added; none twice. */
export const callHosts = ({ addedCallHosts, removedCallHosts }: CallHostChoice): string[] => {
  const kept = usualCallHosts.filter(host => !removedCallHosts.includes(host));
  return [...new Set([...kept, ...addedCallHosts])];
};

const without = (hosts: readonly string[], host: string) => hosts.filter(one => one !== host);

/** The choice with one more site in the list. */
export const withCallHost = (choice: CallHostChoice, host: string): CallHostChoice => ({
  addedCallHosts: usualCallHosts.includes(host) ? choice.addedCallHosts : [...choice.addedCallHosts, host],
  removedCallHosts: without(choice.removedCallHosts, host),
});

/** The choice with one site fewer in the list. */
export const withoutCallHost = (choice: CallHostChoice, host: string): CallHostChoice => ({
  addedCallHosts: without(choice.addedCallHosts, host),
  removedCallHosts: usualCallHosts.includes(host)
    ? [...choice.removedCallHosts, host]
    : choice.removedCallHosts,
});
