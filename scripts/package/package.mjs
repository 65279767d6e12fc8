/** `npm run package`: builds the zips for the stores into `dist/`, and prints where their bytes are. */
import { needPackages } from "../setup.mjs";

try {
  needPackages();
  // These import packages, which may have been missing until now.
  const { makePackages } = await import("./packages.mjs");
  const { reportOf } = await import("./report.mjs");
  const { sizesOf } = await import("./sizes.mjs");
  const { chrome, firefox, source } = await makePackages("dist");
  for (const each of [chrome, firefox]) console.log(`${reportOf(each, sizesOf(each))}\n`);
  console.log([chrome.zip, firefox.zip, source].join("\n"));
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
