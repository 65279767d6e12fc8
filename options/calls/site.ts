import { hostPattern, maxCallHosts } from "../../src/core/settings.ts";

/** Why what was typed cannot join the list of sites; `by` is the site that is there already. */
export type SiteProblem =
  | { readonly is: "empty" | "noSite" | "tooMany" }
  | { readonly is: "known"; readonly by: string };

/** The host of an address, or of a text that would be one after `https://`; `undefined` where there is none. */
function hostOf(text: string): string | undefined {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const address = URL.parse(isAddress ? text : `https://${text.replace(/^\*\./, "")}`);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  const host = address.hostname.replace(/\.$/, "").replace(/^www\.(?=.*\.)/, "");
  // One bare word is a typing error far more often than a machine in the house; that one can be pasted whole.
  return hostPattern.test(host) && (isAddress || host.includes(".")) ? host : undefined;
}

/** The site that a person means, by its name or by an address of one of its pages; or why it cannot be added. */
export function readSite(typed: string, sites: readonly string[]): string | SiteProblem {
  const text = typed.trim();
  if (text === "") return { is: "empty" };
  const host = /\s|@/.test(text) ? undefined : hostOf(text);
  if (!host) return { is: "noSite" };
  const by = sites.find(site => host === site || host.endsWith(`.${site}`));
  if (by) return { is: "known", by };
  return sites.length >= maxCallHosts ? { is: "tooMany" } : host;
}
