/** The zip files of a version, relative to the top of the repository. */
export const zipFiles = (version: string): string[] =>
  ["chrome", "firefox", "source"].map(part => `dist/limber-${version}-${part}.zip`);

/** What a person does once the check list has passed, in this order. */
export const byHand = (version: string): string[] => {
  const [chrome, firefox, source] = zipFiles(version);
  return [
    "Look at every picture in dist/store.",
    "Load both zips by hand (README, Install) and play one routine in each browser.",
    `Push the commit and its tag: git push origin HEAD v${version}`,
    "Publish PRIVACY.md at a public address; the stores ask for it.",
    `Chrome Web Store, https://chrome.google.com/webstore/devconsole: upload ${chrome}, copy dist/store/chrome.txt, add the pictures.`,
    `Microsoft Edge, https://partner.microsoft.com/dashboard/microsoftedge: upload ${chrome}, copy dist/store/edge.txt, add the pictures.`,
    `Firefox, https://addons.mozilla.org/developers: upload ${firefox} and ${source}, copy dist/store/firefox.txt, add the screenshots.`,
    'Begin the next version: "npm version patch --no-git-tag-version", and its heading in CHANGELOG.md with "(unreleased)".',
  ];
};
