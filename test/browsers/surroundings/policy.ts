import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Browser } from "../browser.ts";
import { temporaryFolder } from "../processes.ts";
import { chromiumProgram, firefoxProgram } from "../programs.ts";
import type { Setup } from "../types.ts";

/** Where Chromium, Chrome or Edge looks for an organisation's policies on Linux. */
function chromiumFolder(): string {
  const program = basename(chromiumProgram() ?? "");
  const place = /edge/.test(program) ? "opt/edge" : /chrome/.test(program) ? "opt/chrome" : "chromium";
  return `/etc/${place}/policies/managed`;
}

/**
 * Makes a folder in which the installed Firefox runs as if it were installed there: it looks for policies beside its own program,
 * which is a copy; the rest are links. `undefined` where its program stands apart from the rest.
 */
function ownFirefox(folder: string): string | undefined {
  const program = realpathSync(firefoxProgram() ?? "/");
  const installed = dirname(program);
  if (!existsSync(join(installed, "application.ini"))) return undefined;
  for (const name of readdirSync(installed))
    if (name !== "distribution") symlinkSync(join(installed, name), join(folder, name));
  const copy = join(folder, basename(program));
  rmSync(copy);
  copyFileSync(program, copy);
  return copy;
}

/** The fields of a policy, as `policy/README.md` describes them. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes an organisation without a policy, which manages the browser of a test and no other one of the machine. Firefox gets a
 * program folder of its own. Chromium has one folder for the whole machine: the file there names only the id of this test's own copy
 * of the extension, which its path gives it.
 */
export function openOrganisation() {
  const folder = temporaryFolder("policies");
  const firefox = ownFirefox(folder);
  const inFirefox = join(folder, "distribution", "policies.json");
  let inChromium: string | undefined;
  const withdraw = () => {
    rmSync(inFirefox, { force: true });
    if (inChromium) rmSync(inChromium, { force: true });
  };
  process.once("exit", withdraw);
  const setup: Setup = firefox ? { firefox } : {};
  return {
    setup,
    /** Why the policy of a browser cannot be written on this machine; `undefined` if it can. */
    trouble(name: Browser["name"]): string | undefined {
      if (name === "firefox")
        return firefox
          ? undefined
          : "Firefox's program stands apart from the rest of it: no policy can be given to it alone.";
      try {
        mkdirSync(chromiumFolder(), { recursive: true });
        accessSync(chromiumFolder(), constants.W_OK);
        return undefined;
      } catch {
        return `Only root may write a policy to ${chromiumFolder()}: run this test as root.`;
      }
    },
    /** Puts a policy in place. Chromium learns of it some seconds later, Firefox when it starts. */
    publish(name: Browser["name"], id: string, fields: Fields): void {
      if (name === "firefox") {
        mkdirSync(dirname(inFirefox), { recursive: true });
        writeFileSync(
          inFirefox,
          JSON.stringify({ policies: { "3rdparty": { Extensions: { [id]: fields } } } }),
        );
      } else {
        inChromium = join(chromiumFolder(), `limber-test-${id}.json`);
        writeFileSync(inChromium, JSON.stringify({ "3rdparty": { extensions: { [id]: fields } } }));
      }
    },
    withdraw,
  };
}
