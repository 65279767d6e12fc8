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

/** The headings of the changelog, newest first: "0.2.0 (unreleased)", "0.1.0". */
export const changelogEntries = (changelog: string): string[] =>
  [...changelog.matchAll(/^## (.+)$/gm)].map(([, entry = ""]) => entry);

function changelogProblem(version: string, changelog: string): string | undefined {
  const [newest = "nothing"] = changelogEntries(changelog);
  if (newest === `${version} (unreleased)`)
    return `CHANGELOG.md calls ${version} unreleased. Its first heading has to be "## ${version}".`;
  return newest === version
    ? undefined
    : `package.json says ${version}, but the first heading of CHANGELOG.md is "${newest}".`;
}

function tagProblem(version: string, here: readonly string[], all: readonly string[]): string | undefined {
  const tag = `v${version}`;
  const other = here.find(each => /^v\d/.test(each) && each !== tag);
  if (other) return `This commit has the tag ${other}, but package.json says ${version}.`;
  if (here.includes(tag)) return undefined;
  return all.includes(tag)
    ? `The tag ${tag} is on another commit: this version has been released.`
    : `This commit has no tag. Set it here, and push it at the end: git tag -a ${tag} -m "Limber ${version}"`;
}

/** Why the version cannot be released, as a sentence; undefined if everything agrees. */
export function versionProblem(versions: Versions): string | undefined {
  const { package: version, lock, changelog, tagsHere, allTags } = versions;
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return `The version "${version}" is not three numbers, as the stores ask.`;
  if (lock !== version) return `package.json says ${version}, package-lock.json says ${lock}.`;
  return changelogProblem(version, changelog) ?? tagProblem(version, tagsHere, allTags);
}
