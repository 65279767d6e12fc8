import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser } from "../browser.ts";
import { removeFolder, temporaryFolder } from "../processes.ts";
import { chromiumProgram } from "../programs.ts";

/** Where Chromium, Chrome or Edge looks for an organisation's policies on Linux. */
function chromiumFolder(): string {
  const program = basename(chromiumProgram() ?? "");
  const place = /edge/.test(program) ? "opt/edge" : /chrome/.test(program) ? "opt/chrome" : "chromium";
  return `/etc/${place}/policies/managed`;
}

/** The fields of a policy, as `policy/README.md` describes them. */
type Fields = Readonly<Record<string, unknown>>;

/** An organisation that manages the browser of a test, and no other browser of the machine. */
export type Organisation = ReturnType<typeof openOrganisation>;

/**
 * Makes an organisation without a policy. Firefox looks for policies in a folder that `env` names. Chromium has one folder for the
 * whole machine: the file there names only the id of this test's own copy of the extension, which its path gives it.
 */
export function openOrganisation() {
  const folder = temporaryFolder("policies");
  const inFirefox = join(folder, "policies", "policies.json");
  let inChromium: string | undefined;
  const withdraw = () => {
    rmSync(inFirefox, { force: true });
    if (inChromium) rmSync(inChromium, { force: true });
  };
  process.once("exit", withdraw);
  return {
    env: { MOZ_SYSTEM_CONFIG_DIR: folder },
    /** Why the policy of a browser cannot be written on this machine; `undefined` if it can. */
    trouble(name: Browser["name"]): string | undefined {
      if (name === "firefox") return undefined;
      try {
        mkdirSync(chromiumFolder(), { recursive: true });
        accessSync(chromiumFolder(), constants.W_OK);
        return undefined;
      } catch {
        return `Only root may write a policy to ${chromiumFolder()}: run this test as root.`;
      }
    },
    /** Puts a policy in place. Chromium learns of it some seconds later, Firefox when it starts. */
    publish({ name, origin }: Pick<Browser, "name" | "origin">, id: string, fields: Fields): void {
      if (name === "firefox") {
        mkdirSync(join(folder, "policies"), { recursive: true });
        writeFileSync(
          inFirefox,
          JSON.stringify({ policies: { "3rdparty": { Extensions: { [id]: fields } } } }),
        );
      } else {
        inChromium = join(chromiumFolder(), `limber-test-${new URL(origin).host}.json`);
        writeFileSync(inChromium, JSON.stringify({ "3rdparty": { extensions: { [id]: fields } } }));
      }
    },
    withdraw,
    close(): void {
      withdraw();
      removeFolder(folder);
    },
  };
}
