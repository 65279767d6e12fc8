import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The files that differ from the last commit; none where there is no Git. */
export const uncommitted = () =>
  existsSync(".git")
    ? execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }).split("\n").filter(Boolean)
    : [];
