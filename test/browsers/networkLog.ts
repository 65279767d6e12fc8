import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A request that left the browser: its address, and the origins that asked for it. */
export interface LoggedRequest {
  readonly url: string;
  readonly by: string;
}

/** Where a browser with that profile logs its requests. */
const logOf = (profile: string): string => join(profile, "requests.log");

/** The flag with which Chromium logs every request of its network service; the log names the origin that asked. */
export const logFlag = (profile: string): string => `--log-net-log=${logOf(profile)}`;

/** The body of a function that has Firefox log every request, with the origins that asked. `args[1]` is the profile. */
export const logRequests = `
  const path = PathUtils.join(args[1], "requests.log");
  const observe = subject => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    const by = [triggeringPrincipal, loadingPrincipal].map(each => each?.origin ?? "").join(" ");
    const line = JSON.stringify({ initiator: by, url: channel.URI.spec }) + "\\n";
    void IOUtils.writeUTF8(path, line, { mode: "appendOrCreate" });
  };
  Services.obs.addObserver({ observe }, "http-on-opening-request");`;

const fieldOf = (line: string, name: string): string =>
  new RegExp(`"${name}":"([^"]*)"`).exec(line)?.[1] ?? "";

/** The requests that a browser has logged so far. */
export function loggedRequests(profile: string): readonly LoggedRequest[] {
  const log = logOf(profile);
  if (!existsSync(log)) return [];
  return readFileSync(log, "utf8")
    .split("\n")
    .map(line => ({ url: fieldOf(line, "url"), by: fieldOf(line, "initiator") }))
    .filter(({ url }) => /^(https?|wss?):/.test(url));
}
