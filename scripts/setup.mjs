/**
 * Installs what the other scripts need: the npm packages of the lock file and, on Debian as root, the programs.
 * It runs before `npm ci`, so it imports nothing but Node's own modules.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = path => JSON.parse(readFileSync(join(root, path), "utf8"));
const places = read("scripts/programs.json");

/** Runs a program in the project's folder and shows its output; throws when it fails. */
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

/** Runs a script or a tool from node_modules with this Node; throws when it fails. */
export const runNode = (...args) => run(process.execPath, args);

const onPath = name =>
  (process.env.PATH ?? "").split(delimiter).some(folder => existsSync(join(folder, name)));

/** The path of the installed browser of that family ("chromium" or "firefox"), if there is one. */
export const findBrowser = family => places[family].find(existsSync);

const hasFont = path => existsSync(`/usr/share/fonts/truetype/${path}`);

/**
 * Every Debian package that some script needs, with a test whether it is installed. The browsers depend on fontconfig, which
 * brings DejaVu: it has the letters of Latin, Greek, Cyrillic, Hebrew and Arabic languages.
 */
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
  "fonts-droid-fallback": () => hasFont("droid/DroidSansFallbackFull.ttf"),
  "fonts-lohit-deva": () => hasFont("lohit-devanagari/Lohit-Devanagari.ttf"),
};

/** The packages of a virtual desktop: X server, window manager, pointer and keyboard, queries, screenshots. */
export const desktop = ["xvfb", "openbox", "xdotool", "x11-utils", "x11-xserver-utils", "imagemagick"];

/** The package that records a browser's sound and feeds its microphone without a sound card. */
export const sound = ["pulseaudio"];

/** The packages of letters that DejaVu lacks: Chinese, Japanese and Korean ones, and Devanagari. */
export const fonts = ["fonts-droid-fallback", "fonts-lohit-deva"];

const install = ["apt-get", "install", "--no-install-recommends"];

const missingOf = names => names.filter(name => !programs[name]());

/**
 * Installs missing packages on Debian as root. Elsewhere it throws, with the command to run. Recommended packages stay
 * out: a browser recommends a printer service, Samba and systemd.
 */
export function needPrograms(names) {
  const missing = missingOf(names);
  if (missing.length === 0) return;
  const list = missing.join(" ");
  if (!onPath("apt-get"))
    throw new Error(`Missing on this machine: ${list}. Please install what provides them.`);
  if (process.getuid?.() !== 0)
    throw new Error(`Missing: ${list}. Please run: sudo ${install.join(" ")} ${list}`);
  console.log(`Installing ${list}`);
  run("apt-get", ["update", "-q"]);
  run(install[0], [...install.slice(1), "-y", "-q", ...missing], { DEBIAN_FRONTEND: "noninteractive" });
  const still = missingOf(names);
  if (still.length > 0) throw new Error(`Installed, but not found: ${still.join(" ")}`);
}

/** The packages of a lock file as "path version" lines, without the optional ones, which differ by platform. */
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

/** Runs `npm ci` unless node_modules holds every package of the lock file. */
export function needPackages() {
  if (packagesMatch()) return;
  console.log("Installing the packages of package-lock.json");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}
