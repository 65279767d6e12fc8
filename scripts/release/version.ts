/** What names a version: the two package files, the changelog, and the tags of the repository. */
export interface Versions {
  readonly package: string;
  readonly lock: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** The tags of the commit to release. */
  readonly tagsHere: readonly string[];
  readonly allTags: readonly string[];
}

/** The headings of the changelog's versions, newest first: "0.2.0" of "## 0.2.0 (2026-12-01)". */
export const changelogVersions = (changelog: string): string[] =>
  [...changelog.matchAll(/^## (\S+)/gm)].map(([, version = ""]) => version);

/** Why the version cannot be released, as a sentence; undefined if everything agrees. */
export function versionProblem(versions: Versions): string | undefined {
  const { package: version, lock, changelog, tagsHere, allTags } = versions;
  const [newest = "nothing"] = changelogVersions(changelog);
  const tag = `v${version}`;
  const otherTag = tagsHere.find(each => /^v\d/.test(each) && each !== tag);
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return `The version "${version}" is not three numbers, as the stores ask.`;
  if (lock !== version) return `package.json says ${version}, package-lock.json says ${lock}.`;
  if (newest !== version)
    return `package.json says ${version}, but the first heading of CHANGELOG.md is "${newest}".`;
  if (otherTag) return `This commit has the tag ${otherTag}, but package.json says ${version}.`;
  if (allTags.includes(tag) && !tagsHere.includes(tag))
    return `The tag ${tag} is on another commit: this version has been released.`;
  return undefined;
}
