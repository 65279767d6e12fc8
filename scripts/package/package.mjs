/** `npm run package`: builds the zips for the stores into `dist/`, and prints where their bytes are. */
import { needPackages } from "../setup.mjs";

try {
  needPackages();
  // These import packages, which may have been missing until now.
  const { makePackages } = await import("./packages.mjs");
  const { reportOf } = await import("./report.mjs");
  const { sizesOf } = await import("./sizes.mjs");
  const { uncommitted } = await import("./uncommitted.mjs");
  const { chrome, firefox, source } = await makePackages("dist");
  for (const each of [chrome, firefox]) console.log(`${reportOf(each, sizesOf(each))}\n`);
  console.log([chrome.zip, firefox.zip, source].join("\n"));
  const changes = uncommitted();
  if (changes.length > 0)
    console.warn(`\n! No commit gives these zips. Not committed:\n${changes.join("\n")}`);
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
