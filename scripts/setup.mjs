/**
 * Makes sure that what the other scripts need is there: the npm packages of the lock file and, on Debian as root, the
 * programs. It runs before `npm ci` and so uses nothing but Node.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = path => JSON.parse(readFileSync(join(root, path), "utf8"));
const places = read("scripts/programs.json");

/** Runs a program in the project's folder with its output shown; throws when it fails. */
export function run(program, args, env = {}) {
  const shell = process.platform === "win32" && program === "npm";
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    shell,
    env: { ...process.env, ...env },
  });
  if (error || status !== 0) throw new Error(`${program} ${args.join(" ")} failed`, { cause: error });
}

/** Runs one of our scripts, or a tool from node_modules, with this Node; throws when it fails. */
export const runNode = (...args) => run(process.execPath, args);

const onPath = name =>
  (process.env.PATH ?? "").split(delimiter).some(folder => existsSync(join(folder, name)));

/** The browser of that family that is installed, if any. */
export const findBrowser = family => places[family].find(existsSync);

/** The Debian package of everything that is needed somewhere, and how to see that it is there. */
const programs = {
  chromium: () => findBrowser("chromium"),
  "firefox-esr": () => findBrowser("firefox"),
  xvfb: () => onPath("Xvfb"),
  openbox: () => onPath("openbox"),
  xdotool: () => onPath("xdotool"),
  "x11-utils": () => onPath("xprop"),
  "x11-xserver-utils": () => onPath("xset"),
  imagemagick: () => onPath("import"),
  pulseaudio: () => onPath("pulseaudio"),
};

/** What a virtual desktop takes: a screen, a window manager, a pointer, and pictures of it. */
export const desktop = ["xvfb", "openbox", "xdotool", "x11-utils", "x11-xserver-utils", "imagemagick"];

/** What it takes to hear a browser, and to speak to it, without a sound card. */
export const sound = ["pulseaudio"];

const missingOf = names => names.filter(name => !programs[name]());

/** Installs the programs that are missing where that is ours to do; throws with the way to get them elsewhere. */
export function needPrograms(names) {
  const missing = missingOf(names);
  if (missing.length === 0) return;
  const list = missing.join(" ");
  if (!onPath("apt-get"))
    throw new Error(`Missing on this machine: ${list}. Please install what provides them.`);
  if (process.getuid?.() !== 0) throw new Error(`Missing: ${list}. Please run: sudo apt-get install ${list}`);
  console.log(`Installing ${list}`);
  run("apt-get", ["update", "-q"]);
  run("apt-get", ["install", "-y", "-q", ...missing], { DEBIAN_FRONTEND: "noninteractive" });
  const still = missingOf(names);
  if (still.length > 0) throw new Error(`Installed, and yet not found: ${still.join(" ")}`);
}

/** The packages of a lock file that are not there for other platforms alone, as "path version" lines. */
const versions = lock =>
  Object.entries(lock.packages)
    .filter(([path, { optional }]) => path !== "" && !optional)
    .map(([path, { version }]) => `${path} ${version}`);

function packagesMatch() {
  const note = "node_modules/.package-lock.json";
  if (!existsSync(join(root, note))) return false;
  const installed = new Set(versions(read(note)));
  return versions(read("package-lock.json")).every(each => installed.has(each));
}

/** Runs `npm ci` unless node_modules holds just what the lock file says. */
export function needPackages() {
  if (packagesMatch()) return;
  console.log("Installing the packages of package-lock.json");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}
