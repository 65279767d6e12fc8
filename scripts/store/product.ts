import messages from "../../_locales/en/messages.json" with { type: "json" };
import manifest from "../../manifest.json" with { type: "json" };
import { version } from "../../package.json" with { type: "json" };
import listing from "./listing.json" with { type: "json" };

/** What the stores' forms say about Limber; the name and the summary are those of the extension itself. */
export const product = {
  ...listing,
  version,
  name: messages.appName.message,
  summary: messages.appDescription.message,
  description: listing.description.join("\n"),
  reviewers: listing.reviewers.join("\n"),
  required: manifest.permissions,
  optional: manifest.optional_host_permissions,
  dataCollection: manifest.browser_specific_settings.gecko.data_collection_permissions,
};

/** Everything that the stores' forms say about Limber. */
export type Product = typeof product;
