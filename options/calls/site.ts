import { hostPattern, maxCallHosts } from "../../src/core/settings.ts";

/** Why a site cannot be added. `by` is the listed site that already covers it. */
export type SiteProblem =
  | { readonly is: "empty" | "noSite" | "tooMany" }
  | { readonly is: "known"; readonly by: string };

/** The host of an address, with or without its `https://`; `undefined` if the text is no address. */
function hostOf(text: string): string | undefined {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const address = URL.parse(isAddress ? text : `https://${text.replace(/^\*\./, "")}`);
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  const host = address.hostname.replace(/\.$/, "").replace(/^www\.(?=.*\.)/, "");
  // A bare word is far more often a typing error than an intranet host. A full address still accepts one.
  return hostPattern.test(host) && (isAddress || host.includes(".")) ? host : undefined;
}

/**
 * Reads a site from its name or from the address of one of its pages; returns the host, or why it cannot be added to a list of
 * which the person has added `added` already.
 */
export function readSite(typed: string, sites: readonly string[], added = 0): string | SiteProblem {
  const text = typed.trim();
  if (text === "") return { is: "empty" };
  const host = /\s|@/.test(text) ? undefined : hostOf(text);
  if (!host) return { is: "noSite" };
  const by = sites.find(site => host === site || host.endsWith(`.${site}`));
  if (by) return { is: "known", by };
  return added >= maxCallHosts ? { is: "tooMany" } : host;
}
